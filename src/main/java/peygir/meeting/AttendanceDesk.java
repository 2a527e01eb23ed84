package peygir.meeting;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Subject;

/** The list at the door: who came, for whom. Every entry is stored as it is made, and can be taken back. */
@Service
public class AttendanceDesk {

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final AttendanceRecords attendance;
    private final Clock clock;

    AttendanceDesk(MeetingUnderHand hand, MeetingRecords records, AttendanceRecords attendance, Clock clock) {
        this.clock = clock;
        this.hand = hand;
        this.records = records;
        this.attendance = attendance;
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
     * @return who is in the room now
     * @throws DomainException when the organisation stands on the list already, or one of its people does
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount enter(Actor who, CommandKey key, Entry entry) {
        var id = entry.meeting();
        var line = entry.line();
        hand.change(who, key, id, "AttendanceDesk.enter", line.state() + " " + String.join("، ", line.people()), meeting -> {
            meeting.expectOpenAttendance();
            attendance.expectOfCounty(id, line);
            attendance.sheet(id).expectRoomFor(line);
            attendance.insert(id, line, marking(who));
        });
        return records.inTheRoom(id);
    }

    /** Another person for an organisation that is in the room. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount join(Actor who, CommandKey key, MeetingId id, UUID entry, String person) {
        var name = Texts.required(person, AttendanceLine.LONGEST_NAME, "meeting.AttendanceLine.nobodyNamed");
        hand.change(who, key, id, "AttendanceDesk.join", name, meeting -> {
            meeting.expectOpenAttendance();
            var known = attendance.sheet(id).expectCompany(entry, name);
            attendance.insertBeside(id, known.id(), name, marking(who));
        });
        return records.inTheRoom(id);
    }

    /**
     * Present, late, substitute, excused or absent: one state for all people of an organisation.
     *
     * @param seen the state that was on the screen
     * @throws DomainException when another recorder marked it differently meanwhile; it says who marked what
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount mark(Actor who, CommandKey key, MeetingId id, UUID entry, AttendanceState seen, AttendanceState state) {
        hand.change(who, key, id, "AttendanceDesk.mark", (meeting, _) -> {
            meeting.expectOpenAttendance();
            var marked = attendance.sheet(id).marked(entry, seen, state);
            marked.forEach(one -> attendance.mark(one.id(), state, marking(who)));
            var names = marked.stream().map(AttendanceSheet.Entry::person).toList();
            return new MeetingUnderHand.Done(entry, state + " " + String.join("، ", names));
        });
        return records.inTheRoom(id);
    }

    /** Takes one person off the list. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount takeBack(Actor who, CommandKey key, MeetingId id, UUID entry) {
        hand.change(who, key, id, "AttendanceDesk.takeBack", (meeting, _) -> {
            meeting.expectOpenAttendance();
            var known = attendance.sheet(id).find(entry);
            attendance.delete(entry);
            return new MeetingUnderHand.Done(entry, known.person());
        });
        return records.inTheRoom(id);
    }

    private AttendanceRecords.Marking marking(Actor who) {
        var now = clock.instant();
        return new AttendanceRecords.Marking(who.name(), now, LocalTime.ofInstant(now, clock.getZone()).truncatedTo(ChronoUnit.MINUTES));
    }
}
