package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need as a source put it, and what became of its record.
 *
 * @param subSector the code it was recorded under
 * @param label that code's name
 * @param group code of the target group, null for everybody
 * @param groupLabel that group's name
 * @param current whether it stands and no later finding took its place
 * @param recordedBy who put it down, null for what came with the register
 * @param endedOn when it was corrected or withdrawn, null while it stands
 * @param reason why it was withdrawn, null when it was corrected or stands
 * @param correctedBy what took its place as a correction
 */
public record NeedRow(
        NeedId id, String subSector, String label, @Nullable String group, @Nullable String groupLabel, int priority, String source, LocalDate asOf,
        boolean current, LocalDate recordedOn, @Nullable String recordedBy, @Nullable LocalDate endedOn, @Nullable String endedBy, @Nullable String reason,
        @Nullable NeedId correctedBy) {

    public boolean stands() {
        return endedOn == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeedRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
