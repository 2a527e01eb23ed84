package peygir.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.JalaliDate;

/** What a commitment keeps of its bonds: whose part it is, what it repeats, and when it comes back. */
@Embeddable
class Ties {

    private @Nullable UUID parentId;
    private @Nullable Integer weight;
    private @Nullable UUID repeatsId;
    private @Nullable Integer recursMonths;
    private @Nullable Integer recursDay;
    private @Nullable LocalDate recursUntil;
    private @Nullable UUID recursFrom;

    protected Ties() {}

    /** @param due the first day; the month's day in later months follows from it */
    static Ties of(Bonds bonds, @Nullable LocalDate due) {
        var ties = new Ties();
        ties.repeatsId = bonds.again() == null ? null : bonds.again().value();
        if (bonds.part() != null) {
            ties.parentId = bonds.part().of().value();
            ties.weight = bonds.part().weight();
        }
        var recurrence = bonds.recurrence();
        if (recurrence != null && due != null) {
            ties.recursMonths = recurrence.months();
            ties.recursDay = JalaliDate.of(due).day();
            ties.recursUntil = recurrence.until();
        }
        return ties;
    }

    /** Those of the next time: it comes back likewise, and knows the time before. */
    Ties after(CommitmentId before) {
        var next = new Ties();
        next.recursMonths = recursMonths;
        next.recursDay = recursDay;
        next.recursUntil = recursUntil;
        next.recursFrom = before.value();
        return next;
    }

    /** The next day, if it comes back. */
    Optional<LocalDate> dueAfter(LocalDate due) {
        return recursMonths == null || recursDay == null ? Optional.empty() : new Recurrence(recursMonths, recursUntil).after(due, recursDay);
    }

    boolean part() {
        return parentId != null;
    }
}
