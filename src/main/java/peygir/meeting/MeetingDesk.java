package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where meetings are called, held and closed. Agenda, invitations, attendance and minutes have desks of their own. */
@Service
public class MeetingDesk {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_REASON = 500;

    /** How long those who were there may object when nobody names a day. */
    public static final int DAYS_TO_OBJECT = 7;

    private final Meetings meetings;
    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final FirstAgenda agenda;
    private final MeetingNews news;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings, MeetingUnderHand hand, MeetingRecords records, FirstAgenda agenda, MeetingNews news, Commands commands,
            AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.hand = hand;
        this.records = records;
        this.agenda = agenda;
        this.news = news;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A meeting to be planned, or one that was held and is now recorded.
     *
     * @param held whether it has taken place on that day
     */
    public record Call(SeriesId series, LocalDate day, @Nullable LocalTime time, String place, boolean held) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(series);
        }
    }

    /** Plans the next meeting of a series, or records one that was held; its agenda begins with the review. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public MeetingId call(Actor who, CommandKey key, Call call) {
        var place = Texts.required(call.place(), LONGEST_PLACE, "meeting.MeetingDesk.placeNeeded");
        var id = MeetingId.random();
        return new MeetingId(commands.once(who, key, "MeetingDesk.call", id.value(), () -> {
            // The series is held until the end: two plans at once get two numbers.
            var series = records.hold(call.series());
            series.expectRunning(call.day(), call.held());
            var county = series.county();
            var meeting = new Meeting(id, call.series(), county, records.nextNumber(call.series()), call.day(), call.time(), place);
            if (call.held()) {
                meeting.hold(call.day(), LocalDate.now(clock));
            } else {
                meeting.expectNotPast(LocalDate.now(clock));
            }
            meetings.saveAndFlush(meeting);
            if (call.held()) {
                records.numberSession(id, series.office(), call.day());
            }
            agenda.begin(id, call.series());
            if (!call.held()) {
                // What was deferred waits for a meeting to come; one that is over takes nothing up.
                agenda.carryOver(call.series());
            }
            audit.record(who, county, "MeetingDesk.call", "meeting " + id, call.day() + " " + place);
            if (call.held()) {
                events.publishEvent(new MeetingHeld(id, call.series(), county, call.day()));
            }
        }));
    }

    /**
     * Another time or place, based on the version that was seen.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when someone changed the meeting meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void replan(Actor who, CommandKey key, MeetingId id, long version, @Nullable LocalTime time, String place) {
        var where = Texts.required(place, LONGEST_PLACE, "meeting.MeetingDesk.placeNeeded");
        hand.change(who, key, id, "MeetingDesk.replan", time + " " + where, meeting -> {
            meeting.expectVersion(version);
            meeting.replan(time, where);
            news.tellInvited(id, MeetingHappening.MOVED, who, where);
        });
    }

    /**
     * Puts the meeting off to another day, for a reason; the answers given to the old day are asked for anew.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when someone changed the meeting meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void postpone(Actor who, CommandKey key, MeetingId id, long version, LocalDate day, String reason) {
        var why = Texts.required(reason, LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        hand.change(who, key, id, "MeetingDesk.postpone", day + " " + why, meeting -> {
            meeting.expectVersion(version);
            var before = meeting.plannedOn();
            meeting.postpone(day, why, LocalDate.now(clock));
            records.notePostponement(id, before, day, why, LocalDate.now(clock), who.name());
            records.askAgain(id);
            news.tellInvited(id, MeetingHappening.PUT_OFF, who, why);
            meetings.saveAndFlush(meeting);
            agenda.carryOver(meeting.series());
        });
    }

    /** The meeting took place; its attendance can be recorded. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void hold(Actor who, CommandKey key, MeetingId id, LocalDate day) {
        hand.change(who, key, id, "MeetingDesk.hold", day.toString(), meeting -> {
            meeting.hold(day, LocalDate.now(clock));
            records.numberSession(id, day);
            events.publishEvent(new MeetingHeld(id, meeting.series(), meeting.county(), day));
        });
    }

    /**
     * The session is over: from now on its minutes are a draft.
     *
     * @param counted heads counted in the room, held against the list of attendance
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void close(Actor who, CommandKey key, MeetingId id, long counted) {
        hand.change(who, key, id, "MeetingDesk.close", Long.toString(counted), meeting -> meeting.close(records.inTheRoom(id), counted));
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void cancel(Actor who, CommandKey key, MeetingId id, String reason) {
        var why = Texts.required(reason, LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        hand.change(who, key, id, "MeetingDesk.cancel", why, meeting -> {
            meeting.cancel(why);
            news.tellInvited(id, MeetingHappening.CALLED_OFF, who, why);
        });
    }

    /** Sends the minutes around; the text as sent is kept with its hash, and those who were there may object for a week. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void circulate(Actor who, CommandKey key, MeetingId id) {
        circulateUntil(who, key, id, LocalDate.now(clock).plusDays(DAYS_TO_OBJECT));
    }

    /** Sends the minutes around; those who were there may object until that day. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void circulateUntil(Actor who, CommandKey key, MeetingId id, LocalDate until) {
        hand.change(who, key, id, "MeetingDesk.circulate", until.toString(), meeting -> {
            meeting.circulate(records.lineCount(id));
            meeting.objectionsUntil(until, LocalDate.now(clock));
            records.freeze(id, MinutesState.CIRCULATED, who.name(), clock.instant(), null);
        });
    }

    /** Opens circulated minutes again, because an objection was right. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void recall(Actor who, CommandKey key, MeetingId id) {
        hand.change(who, key, id, "MeetingDesk.recall", "", Meeting::recall);
    }

    /**
     * Locks the minutes and numbers their resolutions; whatever waited for a held meeting hears of it now. Approved
     * before the objections' last day, or without being sent round, the version says so for good.
     */
    @Permit(Role.GOVERNOR)
    @Transactional
    public void approve(Actor who, CommandKey key, MeetingId id) {
        hand.change(who, key, id, "MeetingDesk.approve", "", meeting -> {
            records.expectNoOpenObjection(id);
            var early = meeting.windowOpen(LocalDate.now(clock)).map(until -> Messages.text(Language.PERSIAN.locale(), "meeting.MeetingDesk.approvedEarly", until));
            var unsent = Optional.of(Messages.text(Language.PERSIAN.locale(), "meeting.MeetingDesk.approvedUnsent")).filter(_ -> meeting.neverSent());
            meeting.approve(records.lineCount(id));
            var heldOn = meeting.expectHeldOn();
            records.numberResolutions(id, heldOn);
            records.freeze(id, MinutesState.APPROVED, who.name(), clock.instant(), early.or(() -> unsent).orElse(null));
            events.publishEvent(new MinutesApproved(id, meeting.series(), meeting.county(), heldOn));
        });
    }
}
