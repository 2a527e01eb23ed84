package peygir.ngo;

import java.util.List;

/**
 * Who represents an NGO and who did, those in force first.
 *
 * @param mayInvite whether the asker may invite another
 */
public record Representatives(List<RepresentationRow> rows, boolean mayInvite) {

    public Representatives {
        rows = List.copyOf(rows);
    }
}
