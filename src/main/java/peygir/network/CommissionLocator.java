package peygir.network;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** A commission lies in its county and concerns those that were asked into it. */
@Component
class CommissionLocator implements Locator<CommissionId> {

    private final JdbcClient jdbc;

    CommissionLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<CommissionId> type() {
        return CommissionId.class;
    }

    @Override
    public Optional<Location> locate(CommissionId id) {
        return jdbc.sql("select county_code from commission where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(county -> Location.of(new CountyCode(county), members(id), Set.of()));
    }

    private Set<NgoId> members(CommissionId id) {
        return jdbc.sql("select ngo_id from commission_member where commission_id = ?").param(id.value()).query(String.class).list().stream().map(NgoId::of).collect(Collectors.toSet());
    }
}
