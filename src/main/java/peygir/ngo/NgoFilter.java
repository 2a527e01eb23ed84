package peygir.ngo;

import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * What a list of NGOs shows.
 *
 * @param sector code of the primary sector, null for all
 */
public record NgoFilter(String term, @Nullable CountyCode county, @Nullable String sector) {

    public static NgoFilter all() {
        return new NgoFilter("", null, null);
    }
}
