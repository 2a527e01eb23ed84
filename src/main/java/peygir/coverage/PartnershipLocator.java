package peygir.coverage;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** It lies in the activity's county, and concerns the one that leads and the one that joins. */
@Component
class PartnershipLocator implements Locator<PartnershipId> {

    private final JdbcClient jdbc;

    PartnershipLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<PartnershipId> type() {
        return PartnershipId.class;
    }

    @Override
    public Optional<Location> locate(PartnershipId partnership) {
        return jdbc.sql("select a.county_code, a.ngo_id as lead_id, p.ngo_id from activity_partner p join activity a on a.id = p.activity_id where p.id = ?")
                .param(partnership.value())
                .query((row, _) -> Location.of(
                        new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("lead_id")), NgoId.of(row.getString("ngo_id"))), Set.of()))
                .optional();
    }
}
