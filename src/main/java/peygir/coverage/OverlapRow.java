package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * Two activities that may double each other, with the reasons: the same sub-sector, shared groups, the place, the days
 * in common.
 *
 * @param place the locality in common, null for the whole county
 * @param label what it turned out to be, null while it is open
 */
public record OverlapRow(
        CountyCode county, ActivityId first, NgoId firstNgo, String firstName, String firstTitle, ActivityId second, NgoId secondNgo,
        String secondName, String secondTitle, String subSector, String groups, @Nullable String place, LocalDate from, LocalDate to,
        @Nullable OverlapLabel label, @Nullable String agreement) {

    public boolean open() {
        return label == null;
    }
}
