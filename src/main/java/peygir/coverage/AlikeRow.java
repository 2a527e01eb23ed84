package peygir.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another NGO of the county does on the same matter, for the same people, there and then. It names the NGO and
 * what it does, and opens no record: those are its own.
 *
 * @param activity what a request to join it names it by
 * @param part how the NGO that plans stands to it already; null while it has nothing to do with it
 * @param groups labels of the groups in common
 * @param locality null for the whole county
 * @param phone of the NGO; null where none is on record, or the reader is no office
 */
public record AlikeRow(
        UUID activity, @Nullable PartnerState part, String ngo, String title, String subSector, List<String> groups, @Nullable String locality, LocalDate from, LocalDate to, @Nullable String phone) {

    public AlikeRow {
        groups = List.copyOf(groups);
    }
}
