package peygir.meeting;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;

/** How every desk of this module changes a meeting: once per key, the meeting locked, the change on record. */
@Component
class MeetingUnderHand {

    private final Meetings meetings;
    private final Commands commands;
    private final AuditLog audit;

    MeetingUnderHand(Meetings meetings, Commands commands, AuditLog audit) {
        this.meetings = meetings;
        this.commands = commands;
        this.audit = audit;
    }

    /** What to write into the log, and which id the command answers. */
    record Done(UUID id, String detail) {}

    UUID change(Actor who, CommandKey key, MeetingId id, String command, BiFunction<Meeting, UUID, Done> verb) {
        return commands.once(who, key, command, () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            var done = verb.apply(meeting, UUID.randomUUID());
            meetings.save(meeting);
            audit.record(who, meeting.county(), command, "meeting " + id, done.detail());
            return done.id();
        });
    }

    void change(Actor who, CommandKey key, MeetingId id, String command, String detail, Consumer<Meeting> verb) {
        commands.once(who, key, command, id.value(), () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            verb.accept(meeting);
            meetings.save(meeting);
            audit.record(who, meeting.county(), command, "meeting " + id, detail);
        });
    }

    /** @param verb answers a line for the log for each of many things it did */
    void changeAll(Actor who, CommandKey key, MeetingId id, String command, Function<Meeting, List<String>> verb) {
        commands.once(who, key, command, id.value(), () -> {
            var meeting = meetings.findById(id).orElseThrow(NotFound::new);
            var details = verb.apply(meeting);
            meetings.save(meeting);
            audit.recordAll(who, meeting.county(), command, details.stream().map(detail -> new AuditLog.Line("meeting " + id, detail)).toList());
        });
    }
}
