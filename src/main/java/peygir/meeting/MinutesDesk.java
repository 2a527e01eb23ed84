package peygir.meeting;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** Where the lines of the minutes are written, while they are open. */
@Service
public class MinutesDesk {

    public static final int LONGEST_LINE = 4000;

    private final MeetingUnderHand hand;
    private final JdbcClient jdbc;

    MinutesDesk(MeetingUnderHand hand, JdbcClient jdbc) {
        this.hand = hand;
        this.jdbc = jdbc;
    }

    /** Writes a line at the end; answers its id. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID addLine(Actor who, CommandKey key, MeetingId id, LineKind kind, String typed) {
        var text = Texts.required(typed, LONGEST_LINE, "meeting.MinutesDesk.emptyLine");
        return hand.change(who, key, id, "MinutesDesk.addLine", (meeting, line) -> {
            meeting.expectOpenMinutes();
            jdbc.sql("""
                            insert into minute_line (id, meeting_id, position, kind, text)
                            select :id, :meeting, coalesce(max(position), 0) + 1, :kind, :text from minute_line where meeting_id = :meeting
                            """)
                    .param("id", line)
                    .param("meeting", id.value())
                    .param("kind", kind.name())
                    .param("text", text)
                    .update();
            return new MeetingUnderHand.Done(line, kind + " " + text);
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
        var text = Texts.required(typed, LONGEST_LINE, "meeting.MinutesDesk.emptyLine");
        hand.change(who, key, id, "MinutesDesk.changeLine", (meeting, _) -> {
            meeting.expectOpenMinutes();
            if (!stored(id, line).equals(seen)) {
                throw new OptimisticLockingFailureException("line " + line);
            }
            jdbc.sql("update minute_line set kind = ?, text = ? where id = ?").params(kind.name(), text, line).update();
            return new MeetingUnderHand.Done(line, seen + " → " + text);
        });
    }

    /** Takes a line out, unless a commitment was made of it. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void removeLine(Actor who, CommandKey key, MeetingId id, UUID line) {
        hand.change(who, key, id, "MinutesDesk.removeLine", (meeting, _) -> {
            meeting.expectOpenMinutes();
            var text = stored(id, line);
            if (jdbc.sql("select count(*) from commitment where minute_line_id = ?").param(line).query(Long.class).single() > 0) {
                throw new DomainException("meeting.MinutesDesk.hasCommitment");
            }
            jdbc.sql("delete from minute_line where id = ?").param(line).update();
            return new MeetingUnderHand.Done(line, text);
        });
    }

    private String stored(MeetingId meeting, UUID line) {
        return jdbc.sql("select text from minute_line where id = ? and meeting_id = ?")
                .params(line, meeting.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
