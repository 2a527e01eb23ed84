package peygir.ngo;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** It lies where its NGO does, and concerns that NGO. */
@Component
class RepresentationLocator implements Locator<RepresentationId> {

    private final JdbcClient jdbc;

    RepresentationLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<RepresentationId> type() {
        return RepresentationId.class;
    }

    @Override
    public Optional<Location> locate(RepresentationId id) {
        return jdbc.sql("select n.id, n.county_code from representation r join ngo n on n.id = r.ngo_id where r.id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("id"))), Set.of()))
                .optional();
    }
}
