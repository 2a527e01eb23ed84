package peygir.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.GrantSource;
import peygir.shared.AccountId;

/** Who holds an office has its role in its place, from the first day to the last. */
@Component
class OfficeHoldings implements GrantSource {

    private final JdbcClient jdbc;

    OfficeHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String inForce() {
        return """
                select h.account_id, h.role, o.province_code, o.county_code, null as ngo_id, null as department_id
                from office_holding h join office o on o.id = h.office_id
                where h.account_id in (:accounts) and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                """;
    }

    @Override
    public List<Coming> coming(AccountId account, LocalDate day, Locale locale) {
        return jdbc.sql("select h.valid_from, o." + (locale.getLanguage().equals("en") ? "title_en" : "title_fa") + " as name from office_holding h"
                        + " join office o on o.id = h.office_id where h.account_id = ? and h.valid_from > ? order by h.valid_from, name")
                .params(account.value(), day)
                .query((row, _) -> new Coming(row.getObject("valid_from", LocalDate.class), row.getString("name")))
                .list();
    }
}
