package peygir.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.AccountId;

/** Accounts belong to no place. */
@Component
class AccountLocator implements Locator<AccountId> {

    private final JdbcClient jdbc;

    AccountLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<AccountId> type() {
        return AccountId.class;
    }

    @Override
    public Optional<Location> locate(AccountId account) {
        return jdbc.sql("select 1 from account where id = ?").param(account.value()).query(Integer.class).optional().map(_ -> Location.ofNation());
    }
}
