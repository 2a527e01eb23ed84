package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A capacity an NGO declared.
 *
 * @param subSector label of what it is meant for, null when for anything
 * @param locality name of the place it is at, null when it is there for the whole county
 * @param confirmedOn when it was last said to be still there
 */
public record CapacityRow(
        CapacityId id, CapacityKind kind, String description, @Nullable Integer amount, @Nullable String availability, Visibility visibility,
        @Nullable String subSector, @Nullable String locality, LocalDate declaredOn, LocalDate confirmedOn) {}
