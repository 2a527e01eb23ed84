package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * An NGO in a list.
 *
 * @param county name of its county in the reader's language
 * @param sector label of its primary sector in the reader's language
 * @param confirmedOn when its profile was last said to be still true
 * @param match why it was found; null in a list that was not searched
 */
public record NgoRow(
        NgoId id, String name, String county, String sector, @Nullable String affiliation, NgoStatus status, @Nullable LocalDate confirmedOn,
        @Nullable NgoMatch match) {

    /** Where the list goes on after it. */
    public NgoPlace place() {
        return new NgoPlace(match == null ? null : match.reason(), name, id);
    }

    NgoRow because(NgoMatch reason) {
        return new NgoRow(id, name, county, sector, affiliation, status, confirmedOn, reason);
    }

    public boolean active() {
        return status == NgoStatus.ACTIVE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NgoRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
