package peygir.authorization;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Override
    public String toString() {
        return name;
    }
}
