package peygir.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key in the list.
 *
 * @param place name of the county or province it opens, in the reader's language
 * @param families what it opens there
 * @param validTo the last day it opens anything
 * @param lastUsedOn null when nobody used it yet
 * @param revokedOn null while nobody withdrew it
 */
public record ApiTokenRow(
        ApiTokenId id, String name, String place, Set<FigureFamily> families, LocalDate madeOn, String maker, LocalDate validTo, @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate revokedOn) {

    public ApiTokenRow {
        families = Set.copyOf(families);
    }

    /** As the database joins them. */
    static Set<FigureFamily> families(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(FigureFamily::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public boolean opens(LocalDate today) {
        return revokedOn == null && !validTo.isBefore(today);
    }
}
