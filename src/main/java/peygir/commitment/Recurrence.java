package peygir.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;

/**
 * A promise that comes back every so many Jalali months.
 *
 * @param months 1 to 36
 * @param until the last day one may be due, null for no end
 */
public record Recurrence(int months, @Nullable LocalDate until) {

    public static final int MOST_MONTHS = 36;

    public Recurrence {
        if (months < 1 || months > MOST_MONTHS) {
            throw new DomainException("commitment.Recurrence.months", MOST_MONTHS);
        }
    }

    /**
     * The day the next one is due, if there is a next one.
     *
     * @param day of the month the first one was due: a short month on the way does not move the ones after it
     */
    Optional<LocalDate> after(LocalDate due, int day) {
        var next = JalaliDate.of(due).inMonth().plusMonths(months).day(day).toLocalDate();
        return until != null && next.isAfter(until) ? Optional.empty() : Optional.of(next);
    }
}
