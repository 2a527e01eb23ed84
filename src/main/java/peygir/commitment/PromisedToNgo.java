package peygir.commitment;

import java.util.List;
import java.util.Set;

/**
 * What was promised to an NGO.
 *
 * @param awaiting which of them wait for a word that the reader may say today
 */
public record PromisedToNgo(List<CommitmentRow> rows, Set<CommitmentId> awaiting) {

    public PromisedToNgo {
        rows = List.copyOf(rows);
        awaiting = Set.copyOf(awaiting);
    }
}
