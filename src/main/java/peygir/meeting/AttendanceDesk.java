package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** The list at the door: who came, for whom. Every entry is stored as it is made, and can be taken back. */
@Service
public class AttendanceDesk {

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final AttendanceRecords attendance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceDesk(MeetingUnderHand hand, MeetingRecords records, AttendanceRecords attendance, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
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
            attendance.expectOfCounty(meeting.county(), List.of(line));
            var sheet = attendance.sheet(id);
            sheet.expectRoomFor(line);
            attendance.insert(id, sheet.nextPosition(), List.of(line), marking(who, meeting));
            changed(id);
        });
        return records.inTheRoom(id);
    }

    /**
     * Adds many organisations with their people at once, all or none: those who said they would come, or a list on paper.
     *
     * @return who is in the room now
     * @throws DomainException when one of them stands on the list already, or twice among them
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount enterAll(Actor who, CommandKey key, MeetingId id, List<AttendanceLine> lines) {
        var after = new AtomicReference<@Nullable Headcount>();
        hand.changeAll(who, key, id, "AttendanceDesk.enter", meeting -> {
            meeting.expectOpenAttendance();
            attendance.expectOfCounty(meeting.county(), lines);
            var sheet = attendance.sheet(id);
            sheet.expectRoomFor(lines, who.name());
            attendance.insert(id, sheet.nextPosition(), lines, marking(who, meeting));
            after.set(sheet.inTheRoomWith(lines));
            changed(id);
            return lines.stream().map(line -> line.state() + " " + String.join("، ", line.people())).toList();
        });
        // A repeated command did nothing: then the list is asked.
        var counted = after.get();
        return counted == null ? records.inTheRoom(id) : counted;
    }

    /** Another person for an organisation that is in the room. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount join(Actor who, CommandKey key, MeetingId id, UUID entry, String person) {
        var name = Texts.required(person, AttendanceLine.LONGEST_NAME, "meeting.AttendanceLine.nobodyNamed");
        hand.change(who, key, id, "AttendanceDesk.join", name, meeting -> {
            meeting.expectOpenAttendance();
            var known = attendance.sheet(id).expectCompany(entry, name);
            attendance.insertBeside(id, known.id(), name, marking(who, meeting));
            changed(id);
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
            marked.forEach(one -> attendance.mark(one.id(), state, marking(who, meeting)));
            changed(id);
            var names = marked.stream().map(AttendanceSheet.Entry::person).toList();
            return new MeetingUnderHand.Done(entry, state + " " + String.join("، ", names));
        });
        return records.inTheRoom(id);
    }

    /**
     * When an organisation that is late came, if not at the moment it was marked: the list may be filled in afterwards.
     *
     * @throws DomainException when it is not marked late, or that time is still to come
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void arrived(Actor who, CommandKey key, MeetingId id, UUID entry, LocalTime time) {
        hand.change(who, key, id, "AttendanceDesk.arrived", (meeting, _) -> {
            meeting.expectOpenAttendance();
            var known = attendance.sheet(id).find(entry);
            if (known.state() != AttendanceState.LATE) {
                throw new DomainException("meeting.AttendanceDesk.onlyLate");
            }
            if (today().equals(meeting.heldOn()) && time.isAfter(LocalTime.now(clock))) {
                throw new DomainException("meeting.AttendanceDesk.arrivesLater");
            }
            attendance.sheet(id).marked(entry, known.state(), AttendanceState.LATE).forEach(one -> attendance.arrived(one.id(), time));
            changed(id);
            return new MeetingUnderHand.Done(entry, known.person() + " " + time);
        });
    }

    /** Takes one person off the list. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public Headcount takeBack(Actor who, CommandKey key, MeetingId id, UUID entry) {
        hand.change(who, key, id, "AttendanceDesk.takeBack", (meeting, _) -> {
            meeting.expectOpenAttendance();
            var known = attendance.sheet(id).find(entry);
            attendance.delete(entry);
            changed(id);
            return new MeetingUnderHand.Done(entry, known.person());
        });
        return records.inTheRoom(id);
    }

    /** Who marks on another day than that of the meeting does not know the minute somebody came. */
    private AttendanceRecords.Marking marking(Actor who, Meeting meeting) {
        var now = clock.instant();
        var minute = LocalTime.ofInstant(now, clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
        return new AttendanceRecords.Marking(who.name(), now, today().equals(meeting.heldOn()) ? minute : null);
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new AttendanceChanged(meeting));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
