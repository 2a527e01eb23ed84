package peygir.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Grants;
import peygir.access.SignedIn;
import peygir.shared.AccountId;

/** Puts together what an account may do today, in one query: it is asked at each request. */
@Component
class Rights {

    private final JdbcClient jdbc;
    private final String sql;
    private final Clock clock;

    Rights(JdbcClient jdbc, Grants grants, Clock clock) {
        this.jdbc = jdbc;
        this.sql = "select a.display_name, a.language, a.session_epoch,"
                + " (select 1 from saved_filter f where f.account_id = a.id limit 1) is not null as keeps_filters, g.*"
                + " from account a left join (" + grants.inForce() + ") g on g.account_id = a.id where a.id = :account and a.enabled";
        this.clock = clock;
    }

    /** The account as it is now; empty when it is disabled or gone. */
    Optional<SignedIn> of(AccountId account) {
        return arrival(account).map(Arrival::signedIn);
    }

    /** The same, with what a request of the account may go on to ask; empty when it is disabled or gone. */
    Optional<Arrival> arrival(AccountId account) {
        return jdbc.sql(sql)
                .param("account", account.value())
                .param("accounts", List.of(account.value()))
                .param("day", LocalDate.now(clock))
                .query((ResultSetExtractor<Optional<Arrival>>) rows -> Optional.ofNullable(arrival(account, rows)));
    }

    private static @Nullable Arrival arrival(AccountId account, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return null;
        }
        var name = rows.getString("display_name");
        var language = rows.getString("language");
        var epoch = rows.getInt("session_epoch");
        var keepsFilters = rows.getBoolean("keeps_filters");
        var granted = new HashSet<Grant>();
        do {
            // An account that is granted nothing is there all the same.
            if (rows.getString("role") != null) {
                granted.add(Grants.read(rows));
            }
        } while (rows.next());
        return new Arrival(new SignedIn(new Actor(account, name, language, Set.copyOf(granted)), epoch), keepsFilters);
    }
}
