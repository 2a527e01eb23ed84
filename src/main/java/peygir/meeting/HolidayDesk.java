package peygir.meeting;

import java.time.LocalDate;
import java.util.List;
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
import peygir.shared.Reading;
import peygir.shared.Texts;

/** Where holidays that move through the solar year are kept, for the whole country. */
@Service
public class HolidayDesk {

    public static final int LONGEST_NAME = 120;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    HolidayDesk(Commands commands, AuditLog audit, JdbcClient jdbc) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** The holidays from one day to another, both included, by day. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL, Role.ADMIN})
    @Reading
    public List<HolidayRow> between(Actor who, LocalDate from, LocalDate to) {
        return jdbc.sql("select day, name_fa, name_en from holiday where day between ? and ? order by day")
                .params(from, to)
                .query((row, _) -> new HolidayRow(row.getObject("day", LocalDate.class), row.getString("name_fa"), row.getString("name_en")))
                .list();
    }

    /** Puts a holiday on its day; said again, the later name holds. */
    @Permit(Role.ADMIN)
    @Transactional
    public void put(Actor who, CommandKey key, LocalDate day, String typedFa, String typedEn) {
        var nameFa = Texts.required(typedFa, LONGEST_NAME, "meeting.HolidayDesk.nameNeeded");
        var nameEn = Texts.required(typedEn, LONGEST_NAME, "meeting.HolidayDesk.nameNeeded");
        commands.once(who, key, "HolidayDesk.put", () -> {
            jdbc.sql("insert into holiday (day, name_fa, name_en) values (?, ?, ?) on duplicate key update name_fa = values(name_fa), name_en = values(name_en)")
                    .params(day, nameFa, nameEn)
                    .update();
            audit.record(who, null, "HolidayDesk.put", "holiday " + day, nameFa);
            return UUID.randomUUID();
        });
    }

    @Permit(Role.ADMIN)
    @Transactional
    public void remove(Actor who, CommandKey key, LocalDate day) {
        commands.once(who, key, "HolidayDesk.remove", () -> {
            jdbc.sql("delete from holiday where day = ?").param(day).update();
            audit.record(who, null, "HolidayDesk.remove", "holiday " + day, "");
            return UUID.randomUUID();
        });
    }
}
