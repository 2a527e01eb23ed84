package peygir.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
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
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** Who speaks for the departments of a county, from the first day to the last. */
@Service
public class LiaisonDesk {

    public static final int LONGEST_NAME = 120;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    LiaisonDesk(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody shall speak for a department.
     *
     * @param account by which they sign in, null when they do not
     */
    public record Liaison(DepartmentId department, String person, @Nullable AccountId account, LocalDate from) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            var subjects = new ArrayList<Subject>(List.of(department));
            if (account != null) {
                subjects.add(account);
            }
            return subjects;
        }
    }

    /** The departments of the office's county, by name. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<DepartmentSheet> departments(Actor who, OfficeId office) {
        var today = LocalDate.now(clock);
        var sheets = new LinkedHashMap<String, DepartmentSheet>();
        jdbc.sql("""
                        select d.id as department, d.name, l.*, a.sign_in_name from office o join department d on d.county_code = o.county_code
                        left join department_liaison l on l.department_id = d.id left join account a on a.id = l.account_id
                        where o.id = ? order by d.name, d.id, l.valid_from desc, l.person_name
                        """)
                .param(office.value())
                .query(row -> {
                    var sheet = sheets.get(row.getString("department"));
                    var liaisons = new ArrayList<>(sheet == null ? List.<DepartmentSheet.Line>of() : sheet.liaisons());
                    if (row.getString("person_name") != null) {
                        liaisons.add(line(row, today));
                    }
                    sheets.put(row.getString("department"), new DepartmentSheet(DepartmentId.of(row.getString("department")), row.getString("name"), liaisons));
                });
        return List.copyOf(sheets.values());
    }

    /**
     * @throws DomainException when the name is missing or too long
     */
    @Permit(Role.ADMIN)
    @Transactional
    public void appoint(Actor who, CommandKey key, Liaison liaison) {
        var person = Letters.store(liaison.person()).strip();
        if (person.isEmpty()) {
            throw new DomainException("shared.ui.TextRule.required");
        }
        if (person.length() > LONGEST_NAME) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_NAME, person.length());
        }
        commands.once(who, key, "LiaisonDesk.appoint", () -> {
            var id = UUID.randomUUID();
            jdbc.sql("insert into department_liaison (id, department_id, account_id, person_name, valid_from) values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(id, liaison.department().value(), liaison.account() == null ? null : liaison.account().value(), person, liaison.from()))
                    .update();
            record(who, liaison.department(), "appoint", person + " from " + liaison.from());
            return id;
        });
    }

    /**
     * Says somebody's last day.
     *
     * @param liaison as the sheet shows it
     * @throws DomainException when it is said already, or before the first day
     */
    @Permit(Role.ADMIN)
    @Transactional
    public void relieve(Actor who, CommandKey key, DepartmentId department, UUID liaison, LocalDate lastDay) {
        commands.once(who, key, "LiaisonDesk.relieve", () -> {
            var known = jdbc.sql("select person_name, valid_from, valid_to from department_liaison where id = ? and department_id = ? for update")
                    .params(liaison, department.value())
                    .query((row, _) -> new Known(row.getString("person_name"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)))
                    .optional()
                    .orElseThrow(NotFound::new);
            if (known.to() != null) {
                throw new DomainException("place.LiaisonDesk.relieved", known.person());
            }
            if (lastDay.isBefore(known.from())) {
                throw new DomainException("place.LiaisonDesk.beforeFirstDay", known.from());
            }
            jdbc.sql("update department_liaison set valid_to = ? where id = ?").params(lastDay, liaison).update();
            record(who, department, "relieve", known.person() + " until " + lastDay);
            return liaison;
        });
    }

    private record Known(String person, LocalDate from, @Nullable LocalDate to) {}

    private void record(Actor who, DepartmentId department, String verb, String detail) {
        var county = jdbc.sql("select county_code from department where id = ?").param(department.value()).query(String.class).optional().orElseThrow(NotFound::new);
        audit.record(who, new CountyCode(county), "LiaisonDesk." + verb, "department " + department, detail);
    }

    private static DepartmentSheet.Line line(ResultSet row, LocalDate today) throws SQLException {
        var until = row.getObject("valid_to", LocalDate.class);
        return new DepartmentSheet.Line(
                UUID.fromString(row.getString("id")), row.getString("person_name"), row.getObject("valid_from", LocalDate.class), until,
                row.getString("sign_in_name"), until != null && until.isBefore(today));
    }
}
