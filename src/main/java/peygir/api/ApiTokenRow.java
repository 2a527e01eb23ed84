package peygir.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key in the list.
 *
 * @param place name of the county or province it opens, in the reader's language
 * @param validTo the last day it opens anything
 * @param lastUsedOn null when nobody used it yet
 * @param revokedOn null while nobody withdrew it
 */
public record ApiTokenRow(
        ApiTokenId id, String name, String place, LocalDate madeOn, String maker, LocalDate validTo, @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate revokedOn) {

    public boolean opens(LocalDate today) {
        return revokedOn == null && !validTo.isBefore(today);
    }
}
