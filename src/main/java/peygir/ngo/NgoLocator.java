package peygir.ngo;

import java.util.Optional;
import java.util.Set;
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

    @Override
    public Optional<Location> locate(NgoId ngo) {
        return jdbc.sql("select county_code from ngo where id = ?")
                .param(ngo.value())
                .query(String.class)
                .optional()
                .map(county -> Location.of(new CountyCode(county), Set.of(ngo), Set.of()));
    }
}
