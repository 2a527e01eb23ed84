package peygir.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.ngo.Profile;
import peygir.shared.DomainException;

/**
 * A row of a sheet as it was understood.
 *
 * @param number as the spreadsheet counts
 * @param name as typed, for who reads the list
 * @param profile what it says of an NGO, null when it cannot be taken
 * @param problems why not, each with its cell
 * @param twin the NGO on the register it looks like, null when it looks like none
 */
public record ImportRow(int number, String name, @Nullable Profile profile, List<Problem> problems, @Nullable String twin) {

    public ImportRow {
        problems = List.copyOf(problems);
    }

    /**
     * @param cell as the spreadsheet names it, {@code C7}
     * @param refusal what is wrong with it
     */
    public record Problem(String cell, DomainException refusal) {}

    public boolean good() {
        return profile != null && problems.isEmpty();
    }
}
