package peygir.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** Where meetings are called, held and closed. Attendance and minutes have desks of their own. */
@Service
public class MeetingDesk {

    static final int LONGEST_PLACE = 200;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_TITLE = 300;

    private final Meetings meetings;
    private final MeetingRecords records;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings, MeetingRecords records, Commands commands, AuditLog audit, ApplicationEventPublisher events,
            JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
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
    public MeetingId call(Actor who, CommandKey key, Call call, String reviewTitle) {
        var place = text(call.place(), LONGEST_PLACE, "meeting.MeetingDesk.placeNeeded");
        return new MeetingId(commands.once(who, key, "MeetingDesk.call", () -> {
            var county = new CountyCode(jdbc.sql("select county_code from meeting_series where id = ? for update")
                    .param(call.series().value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new));
            var number = jdbc.sql("select coalesce(max(number), 0) + 1 from meeting where series_id = ?")
                    .param(call.series().value())
                    .query(Integer.class)
                    .single();
            var meeting = new Meeting(MeetingId.random(), call.series(), county, number, call.day(), call.time(), place);
            if (call.held()) {
                meeting.hold(call.day(), LocalDate.now(clock));
            }
            meetings.save(meeting);
            records.addAgendaItem(meeting.id(), AgendaKind.REVIEW, reviewTitle, null, AgendaOrigin.TEMPLATE, null);
            audit.record(who, county, "MeetingDesk.call", "meeting " + meeting.id(), call.day() + " " + place);
            return meeting.id().value();
        }));
    }

    /** Puts a topic at the end of the agenda. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void putOnAgenda(Actor who, CommandKey key, MeetingId id, String title, @Nullable Integer minutes) {
        var topic = text(title, LONGEST_TITLE, "meeting.MeetingDesk.topicNeeded");
        change(who, key, id, "MeetingDesk.putOnAgenda", topic, meeting -> {
            meeting.expectOpenAgenda();
            records.addAgendaItem(id, AgendaKind.TOPIC, topic, minutes, AgendaOrigin.TEMPLATE, null);
        });
    }

    /** Takes a topic off the agenda; the review stays. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeOffAgenda(Actor who, CommandKey key, MeetingId id, UUID item) {
        change(who, key, id, "MeetingDesk.takeOffAgenda", item.toString(), meeting -> {
            meeting.expectOpenAgenda();
            records.removeAgendaItem(id, item);
        });
    }

    /** Moves a topic one place up (-1) or down (+1), never before the review. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void moveOnAgenda(Actor who, CommandKey key, MeetingId id, UUID item, int step) {
        change(who, key, id, "MeetingDesk.moveOnAgenda", item + " " + step, meeting -> {
            meeting.expectOpenAgenda();
            records.moveAgendaItem(id, item, step);
        });
    }

    /** Invites every active NGO of the county that was not invited yet. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void inviteAll(Actor who, CommandKey key, MeetingId id) {
        change(who, key, id, "MeetingDesk.inviteAll", "", meeting -> {
            meeting.invited();
            records.inviteNgos(id, meeting.county(), LocalDate.now(clock));
        });
    }

    /** Another day, time or place, based on the version that was seen. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void replan(Actor who, CommandKey key, MeetingId id, long version, LocalDate day, @Nullable LocalTime time, String place) {
        var where = text(place, LONGEST_PLACE, "meeting.MeetingDesk.placeNeeded");
        change(who, key, id, "MeetingDesk.replan", day + " " + where, meeting -> {
            meeting.expectVersion(version);
            meeting.replan(day, time, where);
        });
    }

    /** The meeting took place; its attendance can be recorded. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void hold(Actor who, CommandKey key, MeetingId id, LocalDate day) {
        change(who, key, id, "MeetingDesk.hold", day.toString(), meeting -> meeting.hold(day, LocalDate.now(clock)));
    }

    /** The session is over: from now on its minutes are a draft. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void close(Actor who, CommandKey key, MeetingId id) {
        change(who, key, id, "MeetingDesk.close", "", meeting -> meeting.close(records.inTheRoom(id)));
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void cancel(Actor who, CommandKey key, MeetingId id, String reason) {
        var why = text(reason, LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        change(who, key, id, "MeetingDesk.cancel", why, meeting -> meeting.cancel(why));
    }

    /** Sends the minutes around; the text as sent is kept with its hash. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void circulate(Actor who, CommandKey key, MeetingId id) {
        change(who, key, id, "MeetingDesk.circulate", "", meeting -> {
            meeting.circulate(records.lineCount(id));
            records.freeze(id, "CIRCULATED", who.name(), clock.instant());
        });
    }

    /** Opens circulated minutes again, because an objection was right. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void recall(Actor who, CommandKey key, MeetingId id) {
        change(who, key, id, "MeetingDesk.recall", "", Meeting::recall);
    }

    /** Locks the minutes and numbers their resolutions; whatever waited for a held meeting hears of it now. */
    @Permit(Role.GOVERNOR)
    @Transactional
    public void approve(Actor who, CommandKey key, MeetingId id) {
        change(who, key, id, "MeetingDesk.approve", "", meeting -> {
            meeting.approve();
            records.numberResolutions(id, LocalDate.now(clock));
            records.freeze(id, "APPROVED", who.name(), clock.instant());
            var heldOn = meeting.heldOn();
            if (heldOn == null) {
                throw new IllegalStateException("Approved without a day: " + id);
            }
            events.publishEvent(new MinutesApproved(id, meeting.series(), meeting.county(), heldOn));
        });
    }

    private void change(Actor who, CommandKey key, MeetingId id, String command, String detail, Consumer<Meeting> verb) {
        commands.once(who, key, command, () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            verb.accept(meeting);
            meetings.save(meeting);
            audit.record(who, meeting.county(), command, "meeting " + id, detail);
            return id.value();
        });
    }

    private static String text(String typed, int longest, String refusal) {
        var text = peygir.shared.Letters.store(typed).strip();
        if (text.isEmpty()) {
            throw new DomainException(refusal);
        }
        if (text.length() > longest) {
            throw new DomainException("meeting.MeetingDesk.tooLong", longest, text.length());
        }
        return text;
    }
}
