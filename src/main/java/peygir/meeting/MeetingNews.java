package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;

/** Tells the organisations a meeting, a proposal or an objection concerns what became of it. Guests are told by the office. */
@Component
class MeetingNews {

    private static final String INSERT = "insert into meeting_news (id, meeting_id, ngo_id, department_id, what, title, detail, happened_at, account_id) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All who were invited. */
    void tellInvited(MeetingId meeting, MeetingHappening what, Actor who, @Nullable String detail) {
        told(INSERT + "select uuid(), m.id, i.ngo_id, i.department_id, :what, s.title, :detail, :now, :account from invitation i"
                        + " join meeting m on m.id = i.meeting_id join meeting_series s on s.id = m.series_id"
                        + " where m.id = :of and (i.ngo_id is not null or i.department_id is not null)", meeting.value(), what, who, detail);
    }

    /** The NGO that proposed the item. */
    void tellProposer(UUID item, MeetingHappening what, Actor who, @Nullable String detail) {
        told(INSERT + "select uuid(), g.meeting_id, g.ngo_id, null, :what, g.title, :detail, :now, :account from agenda_item g"
                        + " where g.id = :of and g.ngo_id is not null", item, what, who, detail);
    }

    /** The NGO whose proposal no meeting takes up. */
    void tellDeclined(TopicProposalId proposal, Actor who, String reason) {
        told(INSERT + "select uuid(), null, p.ngo_id, null, :what, p.title, :detail, :now, :account from topic_proposal p where p.id = :of",
                proposal.value(), MeetingHappening.PROPOSAL_DECLINED, who, reason);
    }

    /** The organisation that objected. */
    void tellObjector(UUID objection, Actor who, String answer) {
        told(INSERT + "select uuid(), b.meeting_id, b.ngo_id, b.department_id, :what, left(b.text, 300), :detail, :now, :account from minute_objection b"
                        + " where b.id = :of", objection, MeetingHappening.OBJECTION_ANSWERED, who, answer);
    }

    private void told(String insert, UUID of, MeetingHappening what, Actor who, @Nullable String detail) {
        jdbc.sql(insert)
                .param("of", of)
                .param("what", what.name())
                .param("detail", detail == null || detail.length() <= 600 ? detail : detail.substring(0, 599) + "…")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", who.account().value())
                .update();
    }
}
