package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo.Matter;

/** Reads with an NGO's record what else there is of it. */
@Component
class KeptReader {

    private static final Map<Matter, String> OWN = Map.of(
            Matter.LICENCES, "select 1 from licence x where x.ngo_id = n.id",
            Matter.DOCUMENTS, "select 1 from ngo_document x where x.ngo_id = n.id and x.withdrawn_on is null",
            Matter.CAPACITIES, "select 1 from capacity x where x.ngo_id = n.id and x.withdrawn_on is null",
            Matter.EXPECTATIONS, "select 1 from expectation x where x.ngo_id = n.id");

    private final Set<Matter> known;
    private final String columns;

    KeptReader(List<KeptOfNgo> above) {
        var questions = new EnumMap<Matter, String>(OWN);
        above.forEach(one -> questions.put(one.matter(), one.any()));
        this.known = questions.keySet();
        this.columns = questions.entrySet().stream()
                .map(one -> "exists (" + one.getValue() + ") as " + column(one.getKey()))
                .collect(Collectors.joining(", "));
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
