package peygir.ngo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.GrantSource;
import peygir.shared.AccountId;

/** Who represents an NGO and may sign in has the NGO's own reach, from the first day to the last or until they leave. */
@Component
class Representations implements GrantSource {

    private final JdbcClient jdbc;

    Representations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String inForce() {
        return """
                select r.account_id, 'NGO' as role, null as province_code, n.county_code, n.id as ngo_id, null as department_id
                from representation r join ngo n on n.id = r.ngo_id
                where r.account_id in (:accounts) and r.may_sign_in and r.ended_at is null
                  and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                """;
    }

    @Override
    public List<Coming> coming(AccountId account, LocalDate day, Locale locale) {
        return jdbc.sql("select r.valid_from, n.name from representation r join ngo n on n.id = r.ngo_id where r.account_id = ? and r.valid_from > ?"
                        + " and r.may_sign_in and r.ended_at is null and n.closed_on is null order by r.valid_from, n.name")
                .params(account.value(), day)
                .query((row, _) -> new Coming(row.getObject("valid_from", LocalDate.class), row.getString("name")))
                .list();
    }
}
