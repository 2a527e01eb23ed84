package peygir.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.NotFound;

/** The rows of the list at the door. */
@Component
class AttendanceRecords {

    private final MeetingRecords records;
    private final JdbcClient jdbc;

    AttendanceRecords(MeetingRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    AttendanceSheet sheet(MeetingId meeting) {
        return new AttendanceSheet(jdbc.sql("""
                        select id, person_name, coalesce(ngo_id, department_id, office_id) as organisation, state, coalesce(marked_by, '') as marked_by
                        from attendance where meeting_id = ? order by position
                        """)
                .param(meeting.value())
                .query((row, _) -> new AttendanceSheet.Entry(
                        UUID.fromString(row.getString("id")), row.getString("person_name"), uuid(row.getString("organisation")),
                        AttendanceState.valueOf(row.getString("state")), row.getString("marked_by")))
                .list());
    }

    /** Organisations of another county have no place on this list: they answer as if unknown. */
    void expectOfCounty(MeetingId meeting, AttendanceLine line) {
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

    /** Whose word an entry is, and when it was given; whoever is late came then, if that is known. */
    record Marking(String by, Instant at, @Nullable LocalTime time) {}

    void insert(MeetingId meeting, AttendanceLine line, Marking marking) {
        var names = line.people().isEmpty() ? List.of(AttendanceSheet.NOBODY) : line.people();
        for (var name : names) {
            jdbc.sql("""
                            insert into attendance (id, meeting_id, position, person_name, ngo_id, department_id, office_id, state, letter_no,
                                                    arrived_at, marked_by, marked_at)
                            values (:id, :meeting, :position, :name, :ngo, :department, :office, :state, :letter, :arrived, :by, :at)
                            """)
                    .param("position", records.nextPosition("attendance", meeting))
                    .param("id", UUID.randomUUID())
                    .param("meeting", meeting.value())
                    .param("name", name)
                    .param("ngo", line.ngo() == null ? null : line.ngo().value())
                    .param("department", line.department() == null ? null : line.department().value())
                    .param("office", line.office() == null ? null : line.office().value())
                    .param("state", line.state().name())
                    .param("letter", line.letterNo())
                    .param("arrived", line.state() == AttendanceState.LATE ? marking.time() : null)
                    .param("by", marking.by())
                    .param("at", Timestamp.from(marking.at()))
                    .update();
        }
    }

    /** Another person for the organisation of that entry. */
    void insertBeside(MeetingId meeting, UUID entry, String name, Marking marking) {
        jdbc.sql("""
                        insert into attendance (id, meeting_id, position, person_name, ngo_id, department_id, office_id, state, letter_no,
                                                arrived_at, marked_by, marked_at)
                        select :id, a.meeting_id, :position, :name, a.ngo_id, a.department_id, a.office_id, a.state, a.letter_no, a.arrived_at, :by, :at
                        from attendance a where a.id = :entry
                        """)
                .param("position", records.nextPosition("attendance", meeting))
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("by", marking.by())
                .param("at", Timestamp.from(marking.at()))
                .param("entry", entry)
                .update();
    }

    void mark(UUID entry, AttendanceState state, Marking marking) {
        jdbc.sql("update attendance set state = :state, arrived_at = :arrived, marked_by = :by, marked_at = :at where id = :id")
                .param("state", state.name())
                .param("arrived", state == AttendanceState.LATE ? marking.time() : null)
                .param("by", marking.by())
                .param("at", Timestamp.from(marking.at()))
                .param("id", entry)
                .update();
    }

    void arrived(UUID entry, LocalTime time) {
        jdbc.sql("update attendance set arrived_at = ? where id = ?").params(time, entry).update();
    }

    void delete(UUID entry) {
        jdbc.sql("delete from attendance where id = ?").param(entry).update();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
