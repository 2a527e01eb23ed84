package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param promiser name of who promised, null when nobody was named
 * @param verifiable whether it names owner, deliverable, measure and day
 */
public record CommitmentRow(
        CommitmentId id, String county, @Nullable String promiser, String text, @Nullable LocalDate originalDue, @Nullable LocalDate currentDue,
        CommitmentState state, Outcome outcome, boolean verifiable) {

    public boolean overdue(LocalDate today) {
        return state.open() && currentDue != null && currentDue.isBefore(today);
    }

    /** Open and due within a week. */
    public boolean atRisk(LocalDate today) {
        return state.open() && currentDue != null && !currentDue.isBefore(today) && currentDue.isBefore(today.plusDays(8));
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
