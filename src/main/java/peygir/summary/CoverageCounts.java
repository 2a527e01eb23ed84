package peygir.summary;

/** The cells of a place in numbers, and the pairs of NGOs that work on the same. */
public record CoverageCounts(long covered, long stale, long confirmedNone, long notReported, long gap, long overlapOpen, long overlapSettled, long overlapCorrect) {

    public static final CoverageCounts NONE = new CoverageCounts(0, 0, 0, 0, 0, 0, 0, 0);

    CoverageCounts plus(CoverageCounts other) {
        return new CoverageCounts(
                covered + other.covered, stale + other.stale, confirmedNone + other.confirmedNone, notReported + other.notReported, gap + other.gap,
                overlapOpen + other.overlapOpen, overlapSettled + other.overlapSettled,
                overlapCorrect + other.overlapCorrect);
    }
}
