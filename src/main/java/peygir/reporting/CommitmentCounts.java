package peygir.reporting;

import java.util.Collection;

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

    /** Counted one by one; whether the province was called is not asked here. */
    static CommitmentCounts of(Collection<KnownCommitment> known) {
        return new CommitmentCounts(
                count(known, FigureName.COMMITMENT_OPEN), count(known, FigureName.COMMITMENT_OVERDUE), count(known, FigureName.COMMITMENT_KEPT),
                count(known, FigureName.COMMITMENT_KEPT_LATE), count(known, FigureName.COMMITMENT_NOT_KEPT),
                count(known, FigureName.COMMITMENT_NO_EVIDENCE), count(known, FigureName.COMMITMENT_DISPUTED), 0);
    }

    private static long count(Collection<KnownCommitment> known, FigureName name) {
        return known.stream().filter(one -> one.belongsTo(name)).count();
    }

    CommitmentCounts plus(CommitmentCounts other) {
        return new CommitmentCounts(
                open + other.open, overdue + other.overdue, kept + other.kept, keptLate + other.keptLate, notKept + other.notKept,
                noEvidence + other.noEvidence, disputed + other.disputed, escalated + other.escalated);
    }
}
