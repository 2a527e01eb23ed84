package peygir.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An activity as far as another one can get in its way: what, for whom, where and when. */
record Deed(String reference, Organisation ngo, String subSector, List<String> groups, @Nullable String town, LocalDate from, LocalDate to) {

    boolean overlaps(Deed other) {
        return !ngo.equals(other.ngo)
                && subSector.equals(other.subSector)
                && sharesPeopleWith(other)
                && (town == null || other.town == null || town.equals(other.town))
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }

    private boolean sharesPeopleWith(Deed other) {
        return groups.contains("ALL") || other.groups.contains("ALL") || !Collections.disjoint(groups, other.groups);
    }
}
