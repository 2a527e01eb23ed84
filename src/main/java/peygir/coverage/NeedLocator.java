package peygir.coverage;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;

/** A need lies in its county and concerns nobody in particular. */
@Component
class NeedLocator implements Locator<NeedId> {

    private final JdbcClient jdbc;

    NeedLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<NeedId> type() {
        return NeedId.class;
    }

    @Override
    public Optional<Location> locate(NeedId need) {
        return jdbc.sql("select county_code from need where id = ?")
                .param(need.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(), Set.of()))
                .optional();
    }
}
