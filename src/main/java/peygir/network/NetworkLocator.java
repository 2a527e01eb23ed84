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

/** A network lies in its county and concerns those that were asked into it. */
@Component
class NetworkLocator implements Locator<NetworkId> {

    private final JdbcClient jdbc;

    NetworkLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<NetworkId> type() {
        return NetworkId.class;
    }

    @Override
    public Optional<Location> locate(NetworkId id) {
        return jdbc.sql("select county_code from network where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(county -> Location.of(new CountyCode(county), members(id), Set.of()));
    }

    private Set<NgoId> members(NetworkId id) {
        return jdbc.sql("select ngo_id from network_member where network_id = ?").param(id.value()).query(String.class).list().stream().map(NgoId::of).collect(Collectors.toSet());
    }
}
