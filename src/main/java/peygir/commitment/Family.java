package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promises one promise hangs together with, as far as the reader may see them.
 *
 * @param times how often it was promised, this time included and whether the reader sees the others or not
 * @param since the day it was promised first
 * @param earlier the times before, the first one first
 * @param later the one that was made in its place or once more
 * @param progress of its parts, in hundredths of their weight; null when it has none
 * @param recurrence null when it is made once
 */
public record Family(
        int times, LocalDate since, List<Kin> earlier, @Nullable Kin later, @Nullable Kin whole, List<Kin> parts, @Nullable Integer progress,
        List<Kin> needs, List<Kin> neededBy, @Nullable Recurrence recurrence, @Nullable Kin before, @Nullable Kin after) {

    public Family {
        earlier = List.copyOf(earlier);
        parts = List.copyOf(parts);
        needs = List.copyOf(needs);
        neededBy = List.copyOf(neededBy);
    }

    /**
     * Another promise.
     *
     * @param weight among the parts, 0 for what is none
     */
    public record Kin(CommitmentId id, String text, CommitmentState state, LocalDate madeOn, @Nullable LocalDate due, int weight) {

        boolean done() {
            return state == CommitmentState.VERIFIED || state == CommitmentState.CONFIRMED;
        }

        boolean counts() {
            return state != CommitmentState.CANCELLED && state != CommitmentState.SUPERSEDED;
        }
    }

    /** What is done of the parts that still count, by their weight; null when there are none. */
    static @Nullable Integer progressOf(List<Kin> parts) {
        var whole = parts.stream().filter(Kin::counts).mapToInt(Kin::weight).sum();
        return whole == 0 ? null : parts.stream().filter(Kin::done).mapToInt(Kin::weight).sum() * 100 / whole;
    }

    /** There is nothing to tell of it. */
    public boolean alone() {
        return times < 2 && later == null && whole == null && parts.isEmpty() && needs.isEmpty() && neededBy.isEmpty() && recurrence == null;
    }
}
