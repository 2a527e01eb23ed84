package peygir.ngo;

import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * What a list of NGOs shows.
 *
 * @param term words of its names, a number or its county, in any spelling; blank for all
 * @param sector code of the primary sector, null for all
 * @param status null for all that are not closed
 */
public record NgoFilter(String term, @Nullable CountyCode county, @Nullable String sector, @Nullable NgoStatus status) {

    public static NgoFilter all() {
        return new NgoFilter("", null, null, null);
    }

    public static NgoFilter of(CountyCode county) {
        return new NgoFilter("", county, null, null);
    }
}
