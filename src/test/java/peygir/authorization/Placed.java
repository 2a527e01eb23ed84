package peygir.authorization;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;
import peygir.shared.Subject;

/**
 * A subject of the test's own world, with where the test put it and whom it concerns.
 *
 * @param name how the matrix calls it, {@code meeting of Bafq that invites NGO a1}
 */
record Placed(
        String name, Subject subject, @Nullable String province, @Nullable String county, Set<UUID> ngos, Set<UUID> departments) {

    /** Whether there is such a subject at all. */
    boolean exists() {
        return !name.startsWith("nothing");
    }

    /** Whether this record, where it may be read, is there to name the other: its parties, and the office and series it belongs to. */
    boolean names(Placed other) {
        return switch (other.subject()) {
            case NgoId(var ngo) -> ngos.contains(ngo);
            case DepartmentId(var department) -> departments.contains(department);
            case OfficeId _ -> other.county == null ? Objects.equals(province, other.province) : Objects.equals(county, other.county);
            default -> other.name.startsWith("series") && Objects.equals(county, other.county);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
