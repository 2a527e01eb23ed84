package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Texts;

/** Where those who were in the room object to circulated minutes, and the office answers. */
@Service
public class ObjectionDesk {

    public static final int LONGEST = 2000;

    private final MeetingUnderHand hand;
    private final MeetingNews news;
    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionDesk(MeetingUnderHand hand, MeetingNews news, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.news = news;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An NGO or department that was in the room objects to a line; answers the id of the objection. */
    @Permit({Role.NGO, Role.LIAISON})
    @Transactional
    public UUID raise(Actor who, CommandKey key, MeetingId id, UUID line, String typed) {
        var text = Texts.required(typed, LONGEST, "meeting.ObjectionDesk.textNeeded");
        return hand.change(who, key, id, "ObjectionDesk.raise", (meeting, objection) -> {
            meeting.expectOpenObjections(LocalDate.now(clock));
            var from = attended(who, id);
            jdbc.sql("""
                            insert into minute_objection (id, meeting_id, minute_line_id, line_text, ngo_id, department_id, text, raised_by, raised_at)
                            values (:id, :meeting, :line, :words, :ngo, :department, :text, :by, :at)
                            """)
                    .param("id", objection)
                    .param("meeting", id.value())
                    .param("line", line)
                    .param("words", words(id, line))
                    .param("ngo", from.ngo())
                    .param("department", from.department())
                    .param("text", text)
                    .param("by", who.name())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            return new MeetingUnderHand.Done(objection, text);
        });
    }

    /** The office says whether the objection was right, and why. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void answer(Actor who, CommandKey key, MeetingId id, UUID objection, boolean accepted, String typed) {
        var text = Texts.required(typed, LONGEST, "meeting.ObjectionDesk.answerNeeded");
        hand.change(who, key, id, "ObjectionDesk.answer", (_, _) -> {
            var answered = jdbc.sql("""
                            update minute_objection set accepted = ?, answer = ?, answered_by = ?, answered_at = ?
                            where id = ? and meeting_id = ? and accepted is null
                            """)
                    .params(accepted, text, who.name(), Timestamp.from(clock.instant()), objection, id.value())
                    .update();
            if (answered == 0) {
                throw new DomainException("meeting.ObjectionDesk.alreadyAnswered");
            }
            news.tellObjector(objection, who, text);
            return new MeetingUnderHand.Done(objection, accepted + " " + text);
        });
    }

    /** All objections for officials; an organisation reads its own. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ObjectionRow> of(Actor who, MeetingId id) {
        var own = who.reach(Role.NGO, Role.LIAISON);
        return jdbc.sql("""
                        select b.*, coalesce(n.name, d.name) as organisation from minute_objection b join meeting m on m.id = b.meeting_id
                        left join ngo n on n.id = b.ngo_id left join department d on d.id = b.department_id
                        where b.meeting_id = ? and (\
                        """
                        + who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("m.county_code")
                        + " or " + own.ngos("b.ngo_id") + " or " + own.departments("b.department_id") + ") order by b.raised_at, b.id")
                .param(id.value())
                .query((row, _) -> new ObjectionRow(
                        UUID.fromString(row.getString("id")), UUID.fromString(row.getString("minute_line_id")), row.getString("line_text"),
                        row.getString("organisation"), row.getString("text"), row.getString("raised_by"),
                        row.getTimestamp("raised_at").toInstant(), row.getObject("accepted", Boolean.class), row.getString("answer"),
                        row.getString("answered_by")))
                .list();
    }

    private record From(@Nullable UUID ngo, @Nullable UUID department) {}

    private From attended(Actor who, MeetingId id) {
        var own = who.reach(Role.NGO, Role.LIAISON);
        return jdbc.sql("select a.ngo_id, a.department_id from attendance a where a.meeting_id = ? and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and ("
                        + own.ngos("a.ngo_id") + " or " + own.departments("a.department_id") + ") order by a.position limit 1")
                .param(id.value())
                .query((row, _) -> new From(uuid(row.getString("ngo_id")), uuid(row.getString("department_id"))))
                .optional()
                .orElseThrow(() -> new DomainException("meeting.ObjectionDesk.notThere"));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private String words(MeetingId id, UUID line) {
        return jdbc.sql("select text from minute_line where id = ? and meeting_id = ?")
                .params(line, id.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
