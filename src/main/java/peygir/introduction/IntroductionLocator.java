package peygir.introduction;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** It lies in the county of the two NGOs, and concerns both. */
@Component
class IntroductionLocator implements Locator<IntroductionId> {

    private final JdbcClient jdbc;

    IntroductionLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<IntroductionId> type() {
        return IntroductionId.class;
    }

    @Override
    public Optional<Location> locate(IntroductionId id) {
        // What the office laid aside was never told to the NGOs.
        return jdbc.sql("select county_code, asker_id, giver_id, state from introduction where id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(
                        new CountyCode(row.getString("county_code")),
                        row.getString("state").equals("SET_ASIDE")
                                ? Set.of()
                                : Set.of(NgoId.of(row.getString("asker_id")), NgoId.of(row.getString("giver_id"))),
                        Set.of()))
                .optional();
    }
}
