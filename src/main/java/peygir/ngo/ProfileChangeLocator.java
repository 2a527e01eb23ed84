package peygir.ngo;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** It lies where its NGO does, a move that was accepted where it was decided; it concerns that NGO. */
@Component
class ProfileChangeLocator implements Locator<ProfileChangeId> {

    private final JdbcClient jdbc;

    ProfileChangeLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ProfileChangeId> type() {
        return ProfileChangeId.class;
    }

    @Override
    public Optional<Location> locate(ProfileChangeId id) {
        return jdbc.sql("select n.id, coalesce(l.before_it, n.county_code) as county_code from profile_change x join ngo n on n.id = x.ngo_id"
                        + " left join profile_change_line l on l.change_id = x.id and l.field = 'COUNTY' and x.state = 'ACCEPTED' where x.id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("id"))), Set.of()))
                .optional();
    }
}
