package peygir.ngo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.shared.JalaliDate;

/**
 * How lively an NGO is, and why: it follows from facts and is never typed. Whoever holds a valid licence and gave a sign
 * of life is active; whoever has only one of the two is semi-active; whoever has neither, or was closed, is inactive.
 *
 * @param reasons every fact that was looked at, those that do not hold too
 */
public record Standing(Liveliness level, List<Reason> reasons) {

    public Standing {
        reasons = List.copyOf(reasons);
    }

    /** The three standings. */
    public enum Liveliness {
        LIVELY,
        SEMI_ACTIVE,
        INACTIVE
    }

    /** What is looked at; all but the first are signs of life. */
    public enum LifeFact {
        LICENSED,
        ATTENDED,
        ACTIVITY_CONFIRMED,
        PROFILE_CONFIRMED;

        boolean isSignOfLife() {
            return this != LICENSED;
        }
    }

    /**
     * A fact and whether it holds.
     *
     * @param day the licence's last day, or when the sign was last given; null when there is none, or a licence without an end
     */
    public record Reason(LifeFact fact, boolean holds, @Nullable LocalDate day) {}

    /**
     * What is known of an NGO.
     *
     * @param licensedUntil the last day of its valid licences, {@link LocalDate#MAX} when one has no end, null when none is valid
     * @param signs when each sign of life was last given; one that never was is missing
     */
    record Known(boolean closed, @Nullable LocalDate licensedUntil, Map<LifeFact, LocalDate> signs) {}

    /** @param months so many Jalali months back a sign still counts, its own day included */
    static Standing of(Known known, LocalDate today, int months) {
        var since = JalaliDate.of(today).plusMonths(-months).toLocalDate();
        var until = known.licensedUntil();
        var licensed = new Reason(LifeFact.LICENSED, until != null, until == null || until.equals(LocalDate.MAX) ? null : until);
        var found = new EnumMap<LifeFact, Reason>(LifeFact.class);
        found.put(LifeFact.LICENSED, licensed);
        Stream.of(LifeFact.values()).filter(LifeFact::isSignOfLife).forEach(sign -> {
            var day = known.signs().get(sign);
            found.put(sign, new Reason(sign, day != null && day.isAfter(since), day));
        });
        return new Standing(level(known, List.copyOf(found.values())), List.copyOf(found.values()));
    }

    private static Liveliness level(Known known, List<Reason> reasons) {
        if (known.closed()) {
            return Liveliness.INACTIVE;
        }
        var licensed = reasons.stream().anyMatch(reason -> !reason.fact().isSignOfLife() && reason.holds());
        var lives = reasons.stream().anyMatch(reason -> reason.fact().isSignOfLife() && reason.holds());
        if (licensed && lives) {
            return Liveliness.LIVELY;
        }
        return licensed || lives ? Liveliness.SEMI_ACTIVE : Liveliness.INACTIVE;
    }
}
