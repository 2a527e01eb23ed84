package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo.Matter;

/** Reads with an NGO's record what other desks have of it. */
@Component
class KeptReader {

    private final List<Matter> known;
    private final String columns;

    KeptReader(List<KeptOfNgo> above) {
        this.known = above.stream().map(KeptOfNgo::matter).toList();
        this.columns = above.stream().map(one -> "exists (" + one.any() + ") as " + column(one.matter())).collect(Collectors.joining(", "));
    }

    /** What the row of an NGO {@code n} must hold. */
    String columns() {
        return columns;
    }

    /** @param row with the {@link #columns} */
    Set<Matter> read(ResultSet row) throws SQLException {
        var kept = EnumSet.noneOf(Matter.class);
        for (var matter : known) {
            if (row.getBoolean(column(matter))) {
                kept.add(matter);
            }
        }
        return kept;
    }

    private static String column(Matter matter) {
        return "has_" + matter;
    }
}
