package peygir.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the series of a place met, in numbers.
 *
 * @param counties how many counties have promised to meet
 * @param neverMet how many of them never did
 * @param silent how many of the others missed two intervals or more since their last meeting
 * @param longestSilence in days, null without a series
 * @param nextDue the nearest day a meeting is due, null without a series
 */
public record RhythmCounts(
        long counties, long due, long held, long onTime, long neverMet, long silent, @Nullable Long longestSilence, @Nullable LocalDate nextDue) {

    public static final RhythmCounts NONE = new RhythmCounts(0, 0, 0, 0, 0, 0, null, null);

    RhythmCounts plus(RhythmCounts other) {
        return new RhythmCounts(
                counties + other.counties, due + other.due, held + other.held, onTime + other.onTime, neverMet + other.neverMet, silent + other.silent,
                longer(longestSilence, other.longestSilence), earlier(nextDue, other.nextDue));
    }

    private static @Nullable Long longer(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : Long.valueOf(Math.max(one, other));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
