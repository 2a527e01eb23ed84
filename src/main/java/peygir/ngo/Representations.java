package peygir.ngo;

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
import peygir.shared.NgoId;

/** Who represents an NGO and may sign in has the NGO's own reach, from the first day to the last or until they leave. */
@Component
class Representations implements GrantSource {

    private final JdbcClient jdbc;

    Representations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<Held> held(Collection<AccountId> accounts, LocalDate day) {
        return jdbc.sql("""
                        select r.account_id, n.id, n.county_code
                        from representation r join ngo n on n.id = r.ngo_id
                        where r.account_id in (:accounts) and r.may_sign_in and r.ended_at is null
                          and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("day", day)
                .query((row, _) -> new Held(
                        AccountId.of(row.getString("account_id")),
                        new Grant(Role.NGO, new Scope.OfNgo(NgoId.of(row.getString("id")), new CountyCode(row.getString("county_code"))))))
                .list();
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
