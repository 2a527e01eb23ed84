package peygir.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.GrantSource;
import peygir.shared.AccountId;

/** A department's liaison speaks for it, from the first day to the last. */
@Component
class DepartmentLiaisons implements GrantSource {

    private final JdbcClient jdbc;

    DepartmentLiaisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String inForce() {
        return """
                select l.account_id, 'LIAISON' as role, null as province_code, d.county_code, null as ngo_id, d.id as department_id
                from department_liaison l join department d on d.id = l.department_id
                where l.account_id in (:accounts) and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
                """;
    }

    @Override
    public List<Coming> coming(AccountId account, LocalDate day, Locale locale) {
        return jdbc.sql("select l.valid_from, d.name from department_liaison l join department d on d.id = l.department_id where l.account_id = ? and l.valid_from > ?"
                        + " order by l.valid_from, d.name")
                .params(account.value(), day)
                .query((row, _) -> new Coming(row.getObject("valid_from", LocalDate.class), row.getString("name")))
                .list();
    }
}
