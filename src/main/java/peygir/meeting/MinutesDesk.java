package peygir.meeting;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;

/** Where the lines of the minutes are written, while they are open. */
@Service
public class MinutesDesk {

    public static final int LONGEST_LINE = 4000;

    private final Meetings meetings;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    MinutesDesk(Meetings meetings, Commands commands, AuditLog audit, JdbcClient jdbc) {
        this.meetings = meetings;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Writes a line at the end; answers its id. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID addLine(Actor who, CommandKey key, MeetingId id, LineKind kind, String typed) {
        var text = text(typed);
        return commands.once(who, key, "MinutesDesk.addLine", () -> {
            var meeting = open(id);
            var line = UUID.randomUUID();
            jdbc.sql("""
                            insert into minute_line (id, meeting_id, position, kind, text)
                            select :id, :meeting, coalesce(max(position), 0) + 1, :kind, :text from minute_line where meeting_id = :meeting
                            """)
                    .param("id", line)
                    .param("meeting", id.value())
                    .param("kind", kind.name())
                    .param("text", text)
                    .update();
            audit.record(who, meeting.county(), "MinutesDesk.addLine", "meeting " + id, kind + " " + text);
            return line;
        });
    }

    /**
     * Changes a line, based on the text that was seen.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void changeLine(Actor who, CommandKey key, MeetingId id, UUID line, String seen, LineKind kind, String typed) {
        var text = text(typed);
        commands.once(who, key, "MinutesDesk.changeLine", () -> {
            var meeting = open(id);
            var stored = stored(id, line);
            if (!stored.equals(seen)) {
                throw new OptimisticLockingFailureException("line " + line);
            }
            jdbc.sql("update minute_line set kind = ?, text = ? where id = ?").params(kind.name(), text, line).update();
            audit.record(who, meeting.county(), "MinutesDesk.changeLine", "meeting " + id, seen + " → " + text);
            return line;
        });
    }

    /** Takes a line out that became nothing. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void removeLine(Actor who, CommandKey key, MeetingId id, UUID line) {
        commands.once(who, key, "MinutesDesk.removeLine", () -> {
            var meeting = open(id);
            var stored = stored(id, line);
            if (jdbc.sql("select count(*) from commitment where minute_line_id = ?").param(line).query(Long.class).single() > 0) {
                throw new DomainException("meeting.MinutesDesk.hasCommitment");
            }
            jdbc.sql("delete from minute_line where id = ?").param(line).update();
            audit.record(who, meeting.county(), "MinutesDesk.removeLine", "meeting " + id, stored);
            return line;
        });
    }

    private Meeting open(MeetingId id) {
        var meeting = meetings.findById(id).orElseThrow(NotFound::new);
        meeting.expectOpenMinutes();
        return meeting;
    }

    private String stored(MeetingId meeting, UUID line) {
        return jdbc.sql("select text from minute_line where id = ? and meeting_id = ? for update")
                .params(line, meeting.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String text(String typed) {
        var text = Letters.store(typed).strip();
        if (text.isEmpty()) {
            throw new DomainException("meeting.MinutesDesk.emptyLine");
        }
        if (text.length() > LONGEST_LINE) {
            throw new DomainException("meeting.MeetingDesk.tooLong", LONGEST_LINE, text.length());
        }
        return text;
    }
}
