package peygir.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;

/** The rows of the list at the door. */
@Component
class AttendanceRecords {

    private final MeetingRecords records;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AttendanceRecords(MeetingRecords records, JdbcClient jdbc, JdbcTemplate batches) {
        this.batches = batches;
        this.records = records;
        this.jdbc = jdbc;
    }

    AttendanceSheet sheet(MeetingId meeting) {
        return new AttendanceSheet(jdbc.sql("""
                        select id, position, person_name, coalesce(ngo_id, department_id, office_id) as organisation, ngo_id is not null as of_ngo, state, coalesce(marked_by, '') as marked_by
                        from attendance where meeting_id = ? order by position
                        """)
                .param(meeting.value())
                .query((row, _) -> new AttendanceSheet.Entry(
                        UUID.fromString(row.getString("id")), row.getInt("position"), row.getString("person_name"), uuid(row.getString("organisation")), row.getBoolean("of_ngo"),
                        AttendanceState.valueOf(row.getString("state")), row.getString("marked_by")))
                .list());
    }

    /** Organisations of another county have no place on this list: they answer as if unknown. */
    void expectOfCounty(CountyCode county, List<AttendanceLine> lines) {
        expectHere("select count(*) from ngo where county_code = :county and id in (:asked)", county, lines.stream().map(AttendanceLine::ngo).map(ngo -> ngo == null ? null : ngo.value()));
        expectHere(
                "select count(*) from department where county_code = :county and id in (:asked)", county,
                lines.stream().map(AttendanceLine::department).map(department -> department == null ? null : department.value()));
        expectHere(
                "select count(*) from office where (county_code = :county or level = 'PROVINCE' and province_code = left(:county, 2)) and id in (:asked)", county,
                lines.stream().map(AttendanceLine::office).map(office -> office == null ? null : office.value()));
    }

    private void expectHere(String question, CountyCode county, Stream<@Nullable UUID> named) {
        var asked = named.filter(Objects::nonNull).collect(Collectors.toSet());
        if (!asked.isEmpty() && jdbc.sql(question).param("county", county.value()).param("asked", asked).query(Integer.class).single() != asked.size()) {
            throw new NotFound();
        }
    }

    /** Whose word an entry is, and when it was given; whoever is late came then, if that is known. */
    record Marking(String by, Instant at, @Nullable LocalTime time) {}

    /** @param first the place of the first of them on the list */
    void insert(MeetingId meeting, int first, List<AttendanceLine> lines, Marking marking) {
        var position = first;
        var rows = new ArrayList<@Nullable Object[]>();
        for (var line : lines) {
            for (var name : line.people().isEmpty() ? List.of(AttendanceSheet.NOBODY) : line.people()) {
                rows.add(new @Nullable Object[] {
                    UUID.randomUUID(), meeting.value(), position++, name, line.ngo() == null ? null : line.ngo().value(),
                    line.department() == null ? null : line.department().value(), line.office() == null ? null : line.office().value(),
                    line.state().name(), line.letterNo(), line.state() == AttendanceState.LATE ? marking.time() : null, marking.by(),
                    Timestamp.from(marking.at())
                });
            }
        }
        batches.batchUpdate("""
                insert into attendance (id, meeting_id, position, person_name, ngo_id, department_id, office_id, state, letter_no,
                                        arrived_at, marked_by, marked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
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
