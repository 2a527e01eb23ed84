package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sub-sector of an NGO's own sector, and whether it said that it does nothing there.
 *
 * @param running how many of its activities run there today
 * @param noneUntil the last day its word holds, null when it said nothing
 * @param statedBy who said so
 */
public record StatementRow(String subSector, String label, long running, @Nullable LocalDate noneUntil, @Nullable String statedBy) {

    /** Neither an activity nor a word: the office cannot know. */
    public boolean silent() {
        return running == 0 && noneUntil == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementRow row && row.subSector.equals(subSector);
    }

    @Override
    public int hashCode() {
        return subSector.hashCode();
    }
}
