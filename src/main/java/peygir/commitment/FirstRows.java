package peygir.commitment;

import java.util.List;

/**
 * How a list of commitments begins.
 *
 * @param rows the first of it, as many as were asked for
 * @param all how many it has
 */
public record FirstRows(List<CommitmentRow> rows, int all) {

    public FirstRows {
        rows = List.copyOf(rows);
    }

    /** How many more there are. */
    public int left() {
        return all - rows.size();
    }
}
