package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** The register as it is read: rows made for a page, cut by reach in the database. */
@Component
class NgoRecords {

    private static final int LONGEST_TERM = 200;
    private static final int MOST_WORDS = 8;

    private static final String ACTIVE = """
            (n.closed_on is null and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
             and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NgoRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    List<NgoRow> rows(Actor who, NgoFilter filter, Locale locale, int offset, int limit) {
        var wanted = wanted(filter);
        return jdbc.sql(select(locale) + where(who, filter, wanted) + " order by n.name, n.id limit :limit offset :offset")
                .params(wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    NgoCounts counts(Actor who, NgoFilter filter) {
        var wanted = wanted(filter);
        return jdbc.sql("select count(*) as total, coalesce(sum(" + ACTIVE + "), 0) as active from ngo n where " + where(who, filter, wanted))
                .params(wanted)
                .query((row, _) -> new NgoCounts(row.getLong("total"), row.getLong("active")))
                .single();
    }

    private Map<String, @Nullable Object> wanted(NgoFilter filter) {
        var term = filter.term().length() <= LONGEST_TERM ? filter.term() : filter.term().substring(0, LONGEST_TERM);
        var wanted = new LinkedHashMap<String, @Nullable Object>();
        wanted.put("today", LocalDate.now(clock));
        wanted.put("county", filter.county() == null ? null : filter.county().value());
        wanted.put("sector", filter.sector());
        var words = Arrays.stream(Letters.fold(term).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        if (!words.isEmpty()) {
            wanted.put("compact", Letters.compact(term));
            for (var i = 0; i < words.size(); i++) {
                wanted.put("word" + i, words.get(i));
            }
        }
        return wanted;
    }

    private static String where(Actor who, NgoFilter filter, Map<String, @Nullable Object> wanted) {
        var condition = new StringBuilder(
                who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("n.county_code"));
        condition.append(" and (:county is null or n.county_code = :county) and (:sector is null or n.primary_sector = :sector) and ");
        condition.append(switch (filter.status()) {
            case null -> "n.closed_on is null";
            case ACTIVE -> ACTIVE;
            case UNLICENSED -> "n.closed_on is null and not " + ACTIVE;
            case CLOSED -> "n.closed_on is not null";
        });
        if (wanted.containsKey("compact")) {
            // Every word somewhere in the names, or all of it wherever words part, or the whole national id.
            condition.append(" and (locate(:compact, n.search_compact) > 0 or n.national_id = :compact or (1=1");
            wanted.keySet().stream()
                    .filter(key -> key.startsWith("word"))
                    .forEach(key -> condition.append(" and locate(:").append(key).append(", n.search_text) > 0"));
            condition.append("))");
        }
        return condition.toString();
    }

    Optional<NgoDetails> details(NgoId ngo, Locale locale) {
        var licences = licences(ngo, locale);
        var aliases = jdbc.sql("select name from ngo_alias where ngo_id = ? order by name").param(ngo.value()).query(String.class).list();
        return jdbc.sql(select(locale) + "n.id = :ngo")
                .param("today", LocalDate.now(clock))
                .param("ngo", ngo.value())
                .query((row, _) -> new NgoDetails(
                        row(row), row.getLong("version"), new CountyCode(row.getString("county_code")), row.getString("primary_sector"),
                        LegalForm.valueOf(row.getString("legal_form")), aliases, row.getString("national_id"),
                        row.getString("registration_number"), department(row.getString("affiliation_id")),
                        row.getObject("founded_on", LocalDate.class), row.getString("phone"), row.getString("second_phone"), row.getString("email"),
                        row.getString("address"), row.getString("about"),
                        row.getObject("closed_on", LocalDate.class), licences))
                .optional();
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

    private static String select(@Nullable Locale locale) {
        return "select n.*, c." + (english(locale) ? "name_en" : "name_fa") + " as county, s." + label(locale) + " as sector, d.name as affiliation, "
                + ACTIVE + " as active from ngo n join county c on c.code = n.county_code join sector s on s.code = n.primary_sector"
                + " left join department d on d.id = n.affiliation_id where ";
    }

    private static NgoRow row(ResultSet row) throws SQLException {
        return new NgoRow(
                NgoId.of(row.getString("id")), row.getString("name"), row.getString("county"), row.getString("sector"),
                row.getString("affiliation"), status(row), row.getObject("profile_confirmed_on", LocalDate.class));
    }

    private static NgoStatus status(ResultSet row) throws SQLException {
        if (row.getString("closed_on") != null) {
            return NgoStatus.CLOSED;
        }
        return row.getBoolean("active") ? NgoStatus.ACTIVE : NgoStatus.UNLICENSED;
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
