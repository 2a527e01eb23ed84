package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
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

    /** Far more than a line takes: what is too long is kept too, so that it can be shortened. */
    private static final int LONGEST_DRAFT = 200_000;

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesDesk(MeetingUnderHand hand, MeetingRecords records, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line somebody is typing. */
    public record Draft(LineKind kind, String text) {}

    /** Writes a line at the end; answers its id. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID addLine(Actor who, CommandKey key, MeetingId id, LineKind kind, String typed) {
        var text = Texts.required(typed, LONGEST_LINE, "meeting.MinutesDesk.emptyLine");
        return hand.change(who, key, id, "MinutesDesk.addLine", (meeting, line) -> {
            meeting.expectOpenMinutes();
            jdbc.sql("insert into minute_line (id, meeting_id, position, kind, text) values (?, ?, ?, ?, ?)")
                    .params(line, id.value(), records.nextPosition("minute_line", id), kind.name(), text)
                    .update();
            forgetDraft(who, id);
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
            if (kind != LineKind.DECISION) {
                expectNoNumber(line);
            }
            jdbc.sql("update minute_line set kind = ?, text = ? where id = ?").params(kind.name(), text, line).update();
            jdbc.sql("update resolution set text = ? where minute_line_id = ?").params(text, line).update();
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
            expectNoNumber(line);
            jdbc.sql("delete from minute_line where id = ?").param(line).update();
            return new MeetingUnderHand.Done(line, text);
        });
    }

    /** Keeps what the writer is typing, so that a lost connection loses nothing; an empty text forgets it. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void keepDraft(Actor who, MeetingId id, Draft draft) {
        if (draft.text().isBlank()) {
            forgetDraft(who, id);
        } else if (draft.text().length() <= LONGEST_DRAFT) {
            jdbc.sql("replace into minute_draft (meeting_id, account_id, kind, text, kept_at) values (?, ?, ?, ?, ?)")
                    .params(id.value(), who.account().value(), draft.kind().name(), draft.text(), Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** What the writer was typing at this meeting when last seen. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public Optional<Draft> draft(Actor who, MeetingId id) {
        return jdbc.sql("select kind, text from minute_draft where meeting_id = ? and account_id = ?")
                .params(id.value(), who.account().value())
                .query((row, _) -> new Draft(LineKind.valueOf(row.getString("kind")), row.getString("text")))
                .optional();
    }

    private void forgetDraft(Actor who, MeetingId id) {
        jdbc.sql("delete from minute_draft where meeting_id = ? and account_id = ?").params(id.value(), who.account().value()).update();
    }

    /** A number once given stays with its decision: without it the office's numbers would have a hole. */
    private void expectNoNumber(UUID line) {
        if (jdbc.sql("select count(*) from resolution where minute_line_id = ?").param(line).query(Long.class).single() > 0) {
            throw new DomainException("meeting.MinutesDesk.hasNumber");
        }
    }

    private String stored(MeetingId meeting, UUID line) {
        return jdbc.sql("select text from minute_line where id = ? and meeting_id = ?")
                .params(line, meeting.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
