package peygir.summary;

/**
 * Commitments of a place in numbers; the five outcomes are those whose original day has passed.
 *
 * @param escalated those the province was called about and has not answered
 */
public record CommitmentCounts(long open, long overdue, long kept, long keptLate, long notKept, long noEvidence, long disputed, long escalated) {

    public static final CommitmentCounts NONE = new CommitmentCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** All whose original day has passed: the whole that kept ones are a part of. */
    public long judged() {
        return kept + keptLate + notKept + noEvidence + disputed;
    }

    public CommitmentCounts plus(CommitmentCounts other) {
        return new CommitmentCounts(
                open + other.open, overdue + other.overdue, kept + other.kept, keptLate + other.keptLate, notKept + other.notKept,
                noEvidence + other.noEvidence, disputed + other.disputed, escalated + other.escalated);
    }
}
