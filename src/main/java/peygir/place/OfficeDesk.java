package peygir.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.Reading;

/** Where offices are given and taken: who holds which, acting ones included, from the first day to the last. */
@Service
public class OfficeDesk {

    public static final int LONGEST_NAME = 120;

    private final OfficeRegister offices;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    OfficeDesk(OfficeRegister offices, Commands commands, AuditLog audit, JdbcClient jdbc) {
        this.offices = offices;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** All offices whose title holds the term, with those who held them. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<OfficeSheet> sheets(Actor who, String term, Locale locale) {
        var title = locale != null && locale.getLanguage().equals("en") ? "o.title_en" : "o.title_fa";
        var sheets = new LinkedHashMap<String, OfficeSheet>();
        jdbc.sql("select o.id as office, o.version, o.level, " + title + " as title, h.*, a.sign_in_name from office o"
                        + " left join office_holding h on h.office_id = o.id left join account a on a.id = h.account_id"
                        + " where locate(:term, concat_ws(' ', o.title_fa, lower(o.title_en))) > 0"
                        + " order by o.level desc, title, o.id, h.role desc, h.valid_from desc")
                .param("term", Letters.store(term).strip().toLowerCase(Locale.ROOT))
                .query(row -> {
                    var sheet = sheets.get(row.getString("office"));
                    var holdings = new ArrayList<>(sheet == null ? List.<OfficeSheet.Line>of() : sheet.holdings());
                    if (row.getString("person_name") != null) {
                        holdings.add(line(row));
                    }
                    sheets.put(row.getString("office"), new OfficeSheet(
                            OfficeId.of(row.getString("office")), row.getLong("version"), row.getString("title"),
                            row.getString("level").equals("COUNTY"), holdings));
                });
        return List.copyOf(sheets.values());
    }

    /**
     * Gives an office to somebody.
     *
     * @throws DomainException when it is held on that day, or the role does not belong to it
     */
    @Permit(Role.ADMIN)
    @Transactional
    public void appoint(Actor who, CommandKey key, long version, Appointment appointment) {
        var person = name(appointment.person());
        commands.once(who, key, "OfficeDesk.appoint", () -> {
            var office = offices.findById(appointment.office()).orElseThrow(NotFound::new);
            office.expectVersion(version);
            var holding = new Holding(
                    UUID.randomUUID(), appointment.role(), person, appointment.account(), appointment.acting(), appointment.from());
            office.appoint(holding);
            offices.save(office);
            record(who, office, "appoint", appointment.role() + " " + person + " from " + appointment.from() + (appointment.acting() ? " acting" : ""));
            return holding.id();
        });
    }

    /**
     * Says the last day somebody holds an office.
     *
     * @param holding as the sheet shows it
     */
    @Permit(Role.ADMIN)
    @Transactional
    public void relieve(Actor who, CommandKey key, OfficeId id, long version, UUID holding, LocalDate lastDay) {
        commands.once(who, key, "OfficeDesk.relieve", () -> {
            var office = offices.findById(id).orElseThrow(NotFound::new);
            office.expectVersion(version);
            var ended = office.relieve(holding, lastDay);
            offices.save(office);
            record(who, office, "relieve", ended.role() + " " + ended.person() + " until " + lastDay);
            return holding;
        });
    }

    private void record(Actor who, Office office, String verb, String detail) {
        audit.record(who, office.county(), "OfficeDesk." + verb, "office " + office.id(), detail);
    }

    private static String name(String typed) {
        var name = Letters.store(typed).strip();
        if (name.isEmpty()) {
            throw new DomainException("shared.ui.TextRule.required");
        }
        if (name.length() > LONGEST_NAME) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_NAME, name.length());
        }
        return name;
    }

    private static OfficeSheet.Line line(ResultSet row) throws SQLException {
        return new OfficeSheet.Line(
                UUID.fromString(row.getString("id")), Role.valueOf(row.getString("role")), row.getString("person_name"), row.getBoolean("acting"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), row.getString("sign_in_name"));
    }
}
