package peygir.coverage;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** An activity lies in its county and concerns the NGO that leads it. */
@Component
class ActivityLocator implements Locator<ActivityId> {

    private final JdbcClient jdbc;

    ActivityLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ActivityId> type() {
        return ActivityId.class;
    }

    @Override
    public Optional<Location> locate(ActivityId activity) {
        return jdbc.sql("select county_code, ngo_id from activity where id = ?")
                .param(activity.value())
                .query((row, _) -> Location.of(
                        new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("ngo_id"))), Set.of()))
                .optional();
    }
}
