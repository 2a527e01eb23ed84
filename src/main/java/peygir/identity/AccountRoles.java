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
    public Collection<Grant> grantsOf(AccountId account, LocalDate day) {
        return jdbc.sql("""
                        select role from account_role
                        where account_id = :account and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("account", account.value())
                .param("day", day)
                .query((row, _) -> new Grant(Role.valueOf(row.getString("role")), new Scope.OfNation()))
                .list();
    }
}
