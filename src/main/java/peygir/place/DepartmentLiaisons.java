package peygir.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Grant;
import peygir.access.GrantSource;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;

/** A department's liaison speaks for it, from the first day to the last. */
@Component
class DepartmentLiaisons implements GrantSource {

    private final JdbcClient jdbc;

    DepartmentLiaisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<Held> held(Collection<AccountId> accounts, LocalDate day) {
        return jdbc.sql("""
                        select l.account_id, d.id, d.county_code
                        from department_liaison l join department d on d.id = l.department_id
                        where l.account_id in (:accounts) and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("day", day)
                .query((row, _) -> new Held(
                        AccountId.of(row.getString("account_id")),
                        new Grant(
                                Role.LIAISON,
                                new Scope.OfDepartment(DepartmentId.of(row.getString("id")), new CountyCode(row.getString("county_code"))))))
                .list();
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
