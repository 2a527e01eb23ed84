package peygir.identity;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.GrantSource;
import peygir.shared.AccountId;

/** Roles of the nation: administrator, auditor, national viewer. */
@Component
class AccountRoles implements GrantSource {

    private final JdbcClient jdbc;

    AccountRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String inForce() {
        return """
                select account_id, role, null as province_code, null as county_code, null as ngo_id, null as department_id from account_role
                where account_id in (:accounts) and valid_from <= :day and (valid_to is null or valid_to >= :day)
                """;
    }
}
