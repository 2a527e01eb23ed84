package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;

/** The list at the door of one meeting, written at once as a sheet brings it: by the same rules as name by name. */
@Service
public class AttendanceIntake {

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final AttendanceRecords attendance;
    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceIntake(MeetingUnderHand hand, MeetingRecords records, AttendanceRecords attendance, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.records = records;
        this.attendance = attendance;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One person of a list.
     *
     * @param id what the entry is known by from then on
     * @param line of this person alone; of an organisation that stayed away, of nobody
     * @param arrivedAt when someone came who was late, null when the list does not say
     */
    public record Arrival(UUID id, AttendanceLine line, @Nullable LocalTime arrivedAt) {}

    /**
     * Adds the people of a list.
     *
     * @return who is in the room now
     * @throws DomainException when an organisation or a person stands on the list already: nobody is added then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount enter(Actor who, CommandKey key, MeetingId id, List<Arrival> arrivals) {
        hand.change(who, key, id, "AttendanceDesk.enter", arrivals.size() + " people of a list", meeting -> {
            meeting.expectOpenAttendance();
            var organisations = new LinkedHashMap<Object, List<Arrival>>();
            for (var arrival : arrivals) {
                Object organisation = arrival.line().organisation();
                organisations.computeIfAbsent(organisation == null ? arrival : organisation, _ -> new ArrayList<>()).add(arrival);
            }
            var position = records.nextPosition("attendance", id);
            for (var people : organisations.values()) {
                var together = together(people);
                attendance.expectOfCounty(meeting.county(), List.of(together));
                attendance.sheet(id).expectRoomFor(together);
                for (var one : people) {
                    insert(id, position++, one, who.name());
                }
            }
        });
        return records.inTheRoom(id);
    }

    /** An organisation comes as one: its people share one state. */
    private static AttendanceLine together(List<Arrival> people) {
        var first = people.getFirst().line();
        if (people.stream().anyMatch(one -> one.line().state() != first.state())) {
            throw new DomainException("meeting.AttendanceSheet.presentAndAbsent");
        }
        return new AttendanceLine(
                first.ngo(), first.department(), first.office(), people.stream().flatMap(one -> one.line().people().stream()).toList(), first.state(),
                first.letterNo());
    }

    private void insert(MeetingId meeting, int position, Arrival arrival, String by) {
        var line = arrival.line();
        jdbc.sql("""
                        insert into attendance (id, meeting_id, position, person_name, ngo_id, department_id, office_id, state, letter_no,
                                                arrived_at, marked_by, marked_at)
                        values (:id, :meeting, :position, :name, :ngo, :department, :office, :state, :letter, :arrived, :by, :at)
                        """)
                .param("id", arrival.id())
                .param("meeting", meeting.value())
                .param("position", position)
                .param("name", line.people().isEmpty() ? AttendanceSheet.NOBODY : line.people().getFirst())
                .param("ngo", line.ngo() == null ? null : line.ngo().value())
                .param("department", line.department() == null ? null : line.department().value())
                .param("office", line.office() == null ? null : line.office().value())
                .param("state", line.state().name())
                .param("letter", line.letterNo())
                .param("arrived", line.state() == AttendanceState.LATE ? arrival.arrivedAt() : null)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes the people of a list off again; who was taken off already stays so. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount takeBack(Actor who, CommandKey key, MeetingId id, Set<UUID> entries) {
        hand.change(who, key, id, "AttendanceDesk.takeBack", entries.size() + " people of a list", meeting -> {
            meeting.expectOpenAttendance();
            entries.forEach(entry -> jdbc.sql("delete from attendance where id = ? and meeting_id = ?").params(entry, id.value()).update());
        });
        return records.inTheRoom(id);
    }
}
