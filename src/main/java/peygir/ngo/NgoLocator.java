package peygir.ngo;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

@Component
class NgoLocator implements Locator<NgoId> {

    private final JdbcClient jdbc;

    NgoLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<NgoId> type() {
        return NgoId.class;
    }

    /** The old address of a record that became a part of another leads to that one, for those who speak for it. */
    private static Set<NgoId> concerned(NgoId ngo, @Nullable String survivor) {
        return survivor == null ? Set.of(ngo) : Set.of(ngo, NgoId.of(survivor));
    }

    @Override
    public Optional<Location> locate(NgoId ngo) {
        return jdbc.sql("select county_code, merged_into from ngo where id = ?")
                .param(ngo.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), concerned(ngo, row.getString("merged_into")), Set.of()))
                .optional();
    }

    @Override
    public Map<NgoId, Location> places(Collection<NgoId> ngos) {
        var places = new HashMap<NgoId, Location>();
        jdbc.sql("select id, county_code, merged_into from ngo where id in (:ngos)").param("ngos", ngos.stream().map(NgoId::value).toList()).query(row -> {
            var ngo = NgoId.of(row.getString("id"));
            places.put(ngo, Location.of(new CountyCode(row.getString("county_code")), concerned(ngo, row.getString("merged_into")), Set.of()));
        });
        return places;
    }
}
