package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import peygir.shared.Reading;
import peygir.shared.Texts;

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

    /**
     * A line somebody is typing.
     *
     * @param item the item of the agenda under which it was said, null for none
     */
    public record Draft(LineKind kind, String text, @Nullable UUID item) {

        public Draft(LineKind kind, String text) {
            this(kind, text, null);
        }
    }

    /** Writes a line at the end, under no item of the agenda; answers its id. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID addLine(Actor who, CommandKey key, MeetingId id, LineKind kind, String typed) {
        return write(who, key, id, new Draft(kind, typed));
    }

    /**
     * Writes a line at the end; answers its id.
     *
     * @throws NotFound when its item stands on another agenda
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID write(Actor who, CommandKey key, MeetingId id, Draft draft) {
        var text = Texts.required(draft.text(), LONGEST_LINE, "meeting.MinutesDesk.emptyLine");
        return hand.change(who, key, id, "MinutesDesk.addLine", (meeting, line) -> {
            meeting.expectOpenMinutes();
            expectOnAgenda(id, draft.item());
            jdbc.sql("insert into minute_line (id, meeting_id, position, kind, text, agenda_item_id) values (:id, :meeting, :position, :kind, :text, :item)")
                    .param("position", records.nextPosition("minute_line", id))
                    .param("id", line)
                    .param("meeting", id.value())
                    .param("kind", draft.kind().name())
                    .param("text", text)
                    .param("item", draft.item())
                    .update();
            forgetDraft(who, id);
            return new MeetingUnderHand.Done(line, draft.kind() + " " + text);
        });
    }

    /**
     * Puts a line under another item of the agenda, or under none.
     *
     * @throws NotFound when the item stands on another agenda
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void putUnder(Actor who, CommandKey key, MeetingId id, UUID line, @Nullable UUID item) {
        hand.change(who, key, id, "MinutesDesk.putUnder", (meeting, _) -> {
            meeting.expectOpenMinutes();
            expectOnAgenda(id, item);
            var text = stored(id, line);
            jdbc.sql("update minute_line set agenda_item_id = :item where id = :line").param("item", item).param("line", line).update();
            return new MeetingUnderHand.Done(line, item + " " + text);
        });
    }

    private void expectOnAgenda(MeetingId meeting, @Nullable UUID item) {
        if (item != null
                && jdbc.sql("select count(*) from agenda_item where id = ? and meeting_id = ?").params(item, meeting.value()).query(Long.class).single() == 0) {
            throw new NotFound();
        }
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
            expectOnAgenda(id, draft.item());
            jdbc.sql("replace into minute_draft (meeting_id, account_id, kind, text, agenda_item_id, kept_at) values (:meeting, :account, :kind, :text, :item, :now)")
                    .param("meeting", id.value())
                    .param("account", who.account().value())
                    .param("kind", draft.kind().name())
                    .param("text", draft.text())
                    .param("item", draft.item())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** What the writer was typing at this meeting when last seen. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Reading
    public Optional<Draft> draft(Actor who, MeetingId id) {
        return jdbc.sql("select kind, text, agenda_item_id from minute_draft where meeting_id = ? and account_id = ?")
                .params(id.value(), who.account().value())
                .query((row, _) -> new Draft(LineKind.valueOf(row.getString("kind")), row.getString("text"), uuid(row.getString("agenda_item_id"))))
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

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private String stored(MeetingId meeting, UUID line) {
        return jdbc.sql("select text from minute_line where id = ? and meeting_id = ?")
                .params(line, meeting.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
