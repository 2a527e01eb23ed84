package peygir.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * A network as its page shows it.
 *
 * @param version what a decision must be based on
 */
public record NetworkDetails(
        NetworkRow row, long version, CountyCode county, String purpose, LocalDate proposedOn, String proposedBy, @Nullable LocalDate decidedOn,
        @Nullable String decidedBy, @Nullable String remark, List<MemberRow> members) {

    public NetworkDetails {
        members = List.copyOf(members);
    }
}
