package peygir.commitment;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param promiser name of who promised, null when nobody was named
 * @param verifiedOn the day it counts as done, null until it is verified
 * @param evidence whether there is any
 * @param verifiable whether it names owner, deliverable, measure and day
 * @param hearing what those it was made to say
 * @param escalated the next level was called and has not answered
 */
public record CommitmentRow(
        CommitmentId id, String county, @Nullable String promiser, String text, @Nullable LocalDate originalDue, @Nullable LocalDate currentDue,
        @Nullable LocalDate verifiedOn, CommitmentState state, Outcome outcome, boolean evidence, boolean verifiable,
        Hearing hearing, boolean escalated) {

    public boolean overdue(LocalDate today) {
        return Outcome.overdue(state, currentDue, today);
    }

    /** Open and due within a week. */
    public boolean atRisk(LocalDate today) {
        return Outcome.atRisk(state, currentDue, today);
    }

    /** Days from the original day to the verification, or to today while there is none; empty when nothing slipped. */
    public OptionalLong slippage(LocalDate today) {
        return Outcome.slippage(state, originalDue, verifiedOn, today);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommitmentRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
