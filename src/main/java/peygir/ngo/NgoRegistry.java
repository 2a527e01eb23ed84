package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** The register of NGOs: who they are, found by however their name is typed. */
@Service
public class NgoRegistry {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ABOUT = 2000;
    public static final int LONGEST_PHONE = 20;

    private static final String ACTIVE = """
            (n.closed_on is null and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
             and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)))""";

    private final Ngos ngos;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    NgoRegistry(Ngos ngos, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.ngos = ngos;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An NGO to be put on the register. */
    public record Registration(String name, CountyCode county, String sector, LegalForm legalForm, @Nullable NationalId nationalId) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(county);
        }
    }

    /** NGOs within reach whose name holds every word of the term, by name. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<NgoRow> rows(Actor who, NgoFilter filter, Locale locale, int offset, int limit) {
        var wanted = filter == null ? NgoFilter.all() : filter;
        return jdbc.sql(row(locale) + where(who)
                        + " order by n.name, n.id limit :limit offset :offset")
                .param("today", LocalDate.now(clock))
                .param("words", Letters.fold(wanted.term()))
                .param("compact", Letters.compact(wanted.term()))
                .param("county", wanted.county() == null ? null : wanted.county().value())
                .param("sector", wanted.sector())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    private static String where(Actor who) {
        return "n.closed_on is null and " + who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("n.county_code")
                + " and (:county is null or n.county_code = :county) and (:sector is null or n.primary_sector = :sector)"
                + " and (:words = '' or locate(:words, n.search_text) > 0 or locate(:compact, n.search_compact) > 0)";
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public NgoDetails details(Actor who, NgoId ngo, Locale locale) {
        var licences = jdbc.sql("select l.*, s." + label(locale) + " as sector from licence l join sector s on s.code = l.sector_code where l.ngo_id = ? order by l.issued_on desc")
                .param(ngo.value())
                .query((row, _) -> new NgoDetails.LicenceRow(
                        row.getString("issuer"), row.getString("sector"), row.getString("number"), row.getObject("issued_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class), row.getString("revoked_on") != null))
                .list();
        var representatives = jdbc.sql("select person_name, role, valid_from from representation where ngo_id = :ngo and valid_from <= :today and (valid_to is null or valid_to >= :today) order by valid_from")
                .param("ngo", ngo.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new NgoDetails.RepresentativeRow(
                        row.getString("person_name"), row.getString("role"), row.getObject("valid_from", LocalDate.class)))
                .list();
        return jdbc.sql(row(locale) + "n.id = :ngo")
                .param("today", LocalDate.now(clock))
                .param("ngo", ngo.value())
                .query((row, _) -> new NgoDetails(
                        row(row), row.getLong("version"), new CountyCode(row.getString("county_code")), LegalForm.valueOf(row.getString("legal_form")),
                        row.getString("national_id"), row.getString("registration_number"), row.getString("phone"), row.getString("about"),
                        licences, representatives))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Puts an NGO on the register. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public NgoId register(Actor who, CommandKey key, Registration registration) {
        var name = Letters.store(registration.name()).strip();
        if (name.isEmpty()) {
            throw new DomainException("ngo.NgoRegistry.nameNeeded");
        }
        within(LONGEST_NAME, name);
        return new NgoId(commands.once(who, key, "NgoRegistry.register", () -> {
            var twin = jdbc.sql("select count(*) from ngo where county_code = ? and search_compact = ? and closed_on is null")
                    .params(registration.county().value(), Letters.compact(name))
                    .query(Long.class)
                    .single();
            if (twin > 0) {
                throw new DomainException("ngo.NgoRegistry.sameName", name);
            }
            var ngo = new Ngo(
                    NgoId.random(),
                    new Registration(name, registration.county(), registration.sector(), registration.legalForm(), registration.nationalId()),
                    LocalDate.now(clock));
            ngos.save(ngo);
            audit.record(who, ngo.county(), "NgoRegistry.register", "ngo " + ngo.id(), name);
            return ngo.id().value();
        }));
    }

    /** Changes what an NGO says of itself, based on the version that was seen. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void describe(Actor who, CommandKey key, NgoId id, long version, String typedPhone, String typedAbout) {
        var phone = Digits.toLatin(typedPhone).replaceAll("[\\s()-]", "");
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9]{8,15}")) {
            throw new DomainException("ngo.NgoRegistry.phone");
        }
        var about = Letters.store(typedAbout).strip();
        within(LONGEST_ABOUT, about);
        change(who, key, id, "NgoRegistry.describe", phone + " " + about, ngo -> {
            ngo.expectVersion(version);
            ngo.describe(phone.isEmpty() ? null : phone, about.isEmpty() ? null : about, LocalDate.now(clock));
        });
    }

    /** "Still true": the profile as it stands. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void confirmProfile(Actor who, CommandKey key, NgoId id) {
        change(who, key, id, "NgoRegistry.confirmProfile", "", ngo -> ngo.confirmProfile(LocalDate.now(clock)));
    }

    private void change(Actor who, CommandKey key, NgoId id, String command, String detail, Consumer<Ngo> verb) {
        commands.once(who, key, command, () -> {
            var ngo = ngos.findById(id).orElseThrow(NotFound::new);
            verb.accept(ngo);
            ngos.save(ngo);
            audit.record(who, ngo.county(), command, "ngo " + id, detail);
            return id.value();
        });
    }

    private static void within(int longest, String text) {
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
    }

    private static String row(@Nullable Locale locale) {
        return "select n.*, c." + (english(locale) ? "name_en" : "name_fa") + " as county, s." + label(locale) + " as sector, d.name as affiliation, "
                + ACTIVE + " as active from ngo n join county c on c.code = n.county_code join sector s on s.code = n.primary_sector"
                + " left join department d on d.id = n.affiliation_id where ";
    }

    private static NgoRow row(ResultSet row) throws SQLException {
        return new NgoRow(
                NgoId.of(row.getString("id")), row.getString("name"), row.getString("county"), row.getString("sector"), row.getString("affiliation"),
                row.getBoolean("active"), row.getObject("profile_confirmed_on", LocalDate.class));
    }

    private static String label(@Nullable Locale locale) {
        return english(locale) ? "label_en" : "label_fa";
    }

    private static boolean english(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en");
    }
}
