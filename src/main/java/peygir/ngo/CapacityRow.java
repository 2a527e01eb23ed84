package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A capacity an NGO declared. */
public record CapacityRow(
        CapacityId id, CapacityKind kind, String description, @Nullable Integer amount, @Nullable String availability, Visibility visibility,
        LocalDate declaredOn) {}
