package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** The register as it is read: rows made for a page, cut by reach in the database. */
@Component
class NgoRecords {

    static final String ACTIVE = """
            (n.closed_on is null and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
             and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)))""";

    /** The other names, one a line. */
    static final String ALIASES =
            "(select group_concat(a.name order by a.name separator '" + NgoRecords.BETWEEN + "') from ngo_alias a where a.ngo_id = n.id) as aliases";

    private static final String PROPOSED = "exists (select 1 from profile_change p where p.ngo_id = n.id and p.state in ('WAITING', 'DECLINED')) as proposed";

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final StandingReader standings;
    private final KeptReader kept;
    private final Clock clock;

    NgoRecords(JdbcClient jdbc, StandingReader standings, KeptReader kept, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Takes an NGO out, on which nothing hangs.
     *
     * @throws DomainException when something does
     */
    void delete(NgoId id, String name) {
        try {
            jdbc.sql("delete from ngo_alias where ngo_id = ?").param(id.value()).update();
            jdbc.sql("delete from ngo where id = ?").param(id.value()).update();
        } catch (DataIntegrityViolationException _) {
            throw new DomainException("ngo.NgoRegistry.inUse", name);
        }
    }

    Optional<NgoDetails> details(NgoId ngo, Locale locale) {
        var today = LocalDate.now(clock);
        return jdbc.sql(select(locale, String.join(", ", "n.*", ALIASES, PROPOSED, standings.columns(), kept.columns()), "ngo n") + "n.id = :ngo")
                .param("today", today)
                .param("ngo", ngo.value())
                .query((row, _) -> details(row, ngo, locale, today))
                .optional();
    }

    private NgoDetails details(ResultSet row, NgoId ngo, Locale locale, LocalDate today) throws SQLException {
        var there = kept.read(row);
        return new NgoDetails(
                row(row, null), row.getLong("version"), new CountyCode(row.getString("county_code")), row.getString("primary_sector"),
                LegalForm.valueOf(row.getString("legal_form")), lines(row.getString("aliases")), row.getString("national_id"),
                row.getString("registration_number"), department(row.getString("affiliation_id")), row.getObject("founded_on", LocalDate.class),
                row.getString("phone"), row.getString("second_phone"), row.getString("email"), row.getString("address"), row.getString("about"),
                row.getObject("closed_on", LocalDate.class), row.getBoolean("proposed"), there, standings.read(row, today),
                ngo(row.getString("merged_into")), there.contains(Matter.LICENCES) ? licences(ngo, locale) : List.of());
    }

    private List<LicenceRow> licences(NgoId ngo, Locale locale) {
        return jdbc.sql("select l.*, s." + label(locale) + " as sector from licence l join sector s on s.code = l.sector_code"
                        + " where l.ngo_id = ? order by l.issued_on desc, l.number")
                .param(ngo.value())
                .query((row, _) -> new LicenceRow(
                        row.getString("issuer"), LicenceLevel.valueOf(row.getString("level")), row.getString("sector"), row.getString("number"),
                        row.getObject("issued_on", LocalDate.class), row.getObject("expires_on", LocalDate.class),
                        row.getString("revoked_on") != null))
                .list();
    }

    /**
     * The head of a query for rows, with what a list shows; a condition on {@code n} follows.
     *
     * @param more further columns
     * @param from what the NGO {@code n} is read from
     */
    static String select(@Nullable Locale locale, String more, String from) {
        return "select n.id, n.name, n.closed_on, n.profile_confirmed_on, c." + (english(locale) ? "name_en" : "name_fa") + " as county, s." + label(locale)
                + " as sector, d.name as affiliation, " + ACTIVE + " as active, " + more + " from " + from
                + " join county c on c.code = n.county_code join sector s on s.code = n.primary_sector"
                + " left join department d on d.id = n.affiliation_id where ";
    }

    static NgoRow row(ResultSet row, @Nullable NgoMatch match) throws SQLException {
        return new NgoRow(
                NgoId.of(row.getString("id")), row.getString("name"), row.getString("county"), row.getString("sector"),
                row.getString("affiliation"), status(row), row.getObject("profile_confirmed_on", LocalDate.class), match);
    }

    /** The names that stand in one column. */
    static List<String> lines(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(BETWEEN));
    }

    private static NgoStatus status(ResultSet row) throws SQLException {
        if (row.getString("closed_on") != null) {
            return NgoStatus.CLOSED;
        }
        return row.getBoolean("active") ? NgoStatus.ACTIVE : NgoStatus.UNLICENSED;
    }

    private static @Nullable NgoId ngo(@Nullable String id) {
        return id == null ? null : NgoId.of(id);
    }

    private static @Nullable DepartmentId department(@Nullable String id) {
        return id == null ? null : DepartmentId.of(id);
    }

    private static String label(@Nullable Locale locale) {
        return english(locale) ? "label_en" : "label_fa";
    }

    private static boolean english(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en");
    }
}
