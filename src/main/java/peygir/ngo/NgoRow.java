package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * An NGO in a list.
 *
 * @param active holds a licence that is valid today and is not closed
 * @param confirmedOn when its profile was last said to be still true
 */
public record NgoRow(
        NgoId id, String name, String county, String sector, @Nullable String affiliation, boolean active, @Nullable LocalDate confirmedOn) {

    @Override
    public boolean equals(Object other) {
        return other instanceof NgoRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
