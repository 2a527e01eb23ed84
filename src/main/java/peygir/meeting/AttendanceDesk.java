package peygir.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** The list at the door: who came, for whom. Each organisation stands on it once; every entry is stored as it is made. */
@Service
public class AttendanceDesk {

    private final Meetings meetings;
    private final MeetingRecords records;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    AttendanceDesk(Meetings meetings, MeetingRecords records, Commands commands, AuditLog audit, JdbcClient jdbc) {
        this.meetings = meetings;
        this.records = records;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Someone came: one organisation with its people, at one meeting. */
    public record Entry(MeetingId meeting, AttendanceLine line) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(meeting);
        }
    }

    /**
     * Adds an organisation with its people.
     *
     * @throws DomainException when it stands on the list already, or one of its people does
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount enter(Actor who, CommandKey key, Entry entry) {
        commands.once(who, key, "AttendanceDesk.enter", () -> {
            var meeting = meetings.findById(entry.meeting()).orElseThrow(NotFound::new);
            meeting.expectOpenAttendance();
            var line = entry.line();
            refuseForeigners(entry.meeting(), line);
            refuseSecondEntry(entry.meeting(), line);
            var names = line.people().isEmpty() ? List.of("—") : line.people();
            for (var name : names) {
                insert(entry.meeting(), line, Letters.store(name));
            }
            audit.record(who, meeting.county(), "AttendanceDesk.enter", "meeting " + entry.meeting(), line.state() + " " + String.join("، ", names));
            return entry.meeting().value();
        });
        return records.inTheRoom(entry.meeting());
    }

    /** Takes back an entry, by any of its people. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount takeBack(Actor who, CommandKey key, MeetingId id, UUID attendance) {
        commands.once(who, key, "AttendanceDesk.takeBack", () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            meeting.expectOpenAttendance();
            var name = jdbc.sql("select person_name from attendance where id = ? and meeting_id = ?")
                    .params(attendance, id.value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new);
            jdbc.sql("delete from attendance where id = ? and meeting_id = ?").params(attendance, id.value()).update();
            audit.record(who, meeting.county(), "AttendanceDesk.takeBack", "meeting " + id, name);
            return id.value();
        });
        return records.inTheRoom(id);
    }

    /** Organisations of another county have no place on this list: they answer as if unknown. */
    private void refuseForeigners(MeetingId meeting, AttendanceLine line) {
        var here = jdbc.sql("""
                        select (:ngo is null or exists (select 1 from ngo n where n.id = :ngo and n.county_code = m.county_code))
                           and (:department is null or exists (select 1 from department d where d.id = :department and d.county_code = m.county_code))
                           and (:office is null or exists (select 1 from office o where o.id = :office
                                and (o.county_code = m.county_code or (o.level = 'PROVINCE' and o.province_code = left(m.county_code, 2)))))
                        from meeting m where m.id = :meeting
                        """)
                .param("meeting", meeting.value())
                .param("ngo", line.ngo() == null ? null : line.ngo().value())
                .param("department", line.department() == null ? null : line.department().value())
                .param("office", line.office() == null ? null : line.office().value())
                .query(Boolean.class)
                .single();
        if (!here) {
            throw new NotFound();
        }
    }

    private void refuseSecondEntry(MeetingId meeting, AttendanceLine line) {
        var twice = jdbc.sql("select count(*) from attendance where meeting_id = :meeting and (ngo_id = :ngo or department_id = :department and ngo_id is null)")
                .param("meeting", meeting.value())
                .param("ngo", line.ngo() == null ? null : line.ngo().value())
                .param("department", line.department() == null ? null : line.department().value())
                .query(Long.class)
                .single();
        if (twice > 0) {
            throw new DomainException("meeting.AttendanceDesk.organisationTwice");
        }
        if (line.people().stream().distinct().count() < line.people().size()) {
            throw new DomainException("meeting.AttendanceDesk.personTwice", line.people().getFirst());
        }
        for (var person : line.people()) {
            var known = jdbc.sql("select count(*) from attendance where meeting_id = ? and person_name = ?")
                    .params(meeting.value(), Letters.store(person))
                    .query(Long.class)
                    .single();
            if (known > 0) {
                throw new DomainException("meeting.AttendanceDesk.personTwice", person);
            }
        }
    }

    private void insert(MeetingId meeting, AttendanceLine line, String name) {
        jdbc.sql("""
                        insert into attendance (id, meeting_id, position, person_name, ngo_id, department_id, office_id, state, letter_no)
                        select :id, :meeting, coalesce(max(position), 0) + 1, :name, :ngo, :department, :office, :state, :letter
                        from attendance where meeting_id = :meeting
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("name", name)
                .param("ngo", value(line.ngo()))
                .param("department", value(line.department()))
                .param("office", value(line.office()))
                .param("state", line.state().name())
                .param("letter", line.letterNo())
                .update();
    }

    private static @Nullable UUID value(@Nullable Object id) {
        return id == null ? null : UUID.fromString(Objects.toString(id));
    }
}
