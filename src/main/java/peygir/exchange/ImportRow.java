package peygir.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;

/**
 * A row of a sheet as it was understood.
 *
 * @param number as the spreadsheet counts
 * @param name as typed, for who reads the list
 * @param entry what it says, null when it cannot be taken
 * @param problems why not, each with its cell
 * @param twin what it looks like that is known already, null when it looks like nothing
 */
public record ImportRow(int number, String name, @Nullable Entry entry, List<Problem> problems, @Nullable String twin) {

    public ImportRow {
        problems = List.copyOf(problems);
    }

    /**
     * @param cell as the spreadsheet names it, {@code C7}
     * @param refusal what is wrong with it
     */
    public record Problem(String cell, DomainException refusal) {}

    public boolean good() {
        return entry != null && problems.isEmpty();
    }
}
