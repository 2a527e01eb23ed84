package peygir.identity;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Grant;
import peygir.access.GrantSource;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;

/** Roles of the nation: administrator, auditor, national viewer. */
@Component
class AccountRoles implements GrantSource {

    private final JdbcClient jdbc;

    AccountRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<Held> held(Collection<AccountId> accounts, LocalDate day) {
        return jdbc.sql("""
                        select account_id, role from account_role
                        where account_id in (:accounts) and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("day", day)
                .query((row, _) -> new Held(AccountId.of(row.getString("account_id")), new Grant(Role.valueOf(row.getString("role")), new Scope.OfNation())))
                .list();
    }
}
