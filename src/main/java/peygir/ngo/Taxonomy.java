package peygir.ngo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.Reading;

/** Sectors, sub-sectors and target groups that are in use, in the reader's language. */
@Service
@Reading
public class Taxonomy {

    /** A version of the taxonomy holds until the next one; what is read as itself under the latest is in use. */
    private static final String IN_USE =
            "exists (select 1 from taxonomy_term t where t.code = %s.code and t.read_as = t.code and t.valid_to = '9999-12-31')";

    private final JdbcClient jdbc;

    Taxonomy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code and its label; for a sub-sector, its sector's too. */
    public record Term(String code, String label, @Nullable String sector) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Term term && term.code.equals(code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<Term> sectors(Actor who, Locale locale) {
        return terms("select code, " + label(locale) + " as label, null as sector from sector s where " + IN_USE.formatted("s") + " order by position");
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<Term> subSectors(Actor who, Locale locale) {
        return terms("select u.code, u." + label(locale) + " as label, s." + label(locale)
                + " as sector from sub_sector u join sector s on s.code = u.sector_code where "
                + IN_USE.formatted("u") + " order by u.position, u.code");
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<Term> targetGroups(Actor who, Locale locale) {
        return terms("select code, " + label(locale) + " as label, null as sector from target_group order by position");
    }

    private List<Term> terms(String sql) {
        return jdbc.sql(sql).query((row, _) -> new Term(row.getString("code"), row.getString("label"), row.getString("sector"))).list();
    }

    private static String label(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa";
    }
}
