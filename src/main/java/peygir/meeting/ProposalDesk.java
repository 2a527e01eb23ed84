package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Texts;

/** Where NGOs propose what meetings should speak of, and where the office takes it up or says why not. */
@Service
public class ProposalDesk {

    public static final int LONGEST_REASON = 500;

    /** Whether {@code p}, a proposal, was not answered yet. */
    static final String WAITS = "p.agenda_item_id is null and p.declined_reason is null";

    private static final String ROW = """
            select p.*, n.name, g.outcome, g.meeting_id, m.number from topic_proposal p join ngo n on n.id = p.ngo_id
            left join agenda_item g on g.id = p.agenda_item_id left join meeting m on m.id = g.meeting_id where\s""";

    private final MeetingUnderHand hand;
    private final MeetingRecords records;
    private final MeetingNews news;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalDesk(MeetingUnderHand hand, MeetingRecords records, MeetingNews news, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.hand = hand;
        this.records = records;
        this.news = news;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Proposes a topic for one of the county's next meetings.
     *
     * @param typedReason why it should be spoken of, may be empty
     */
    @Permit(Role.NGO)
    @Transactional
    public TopicProposalId propose(Actor who, CommandKey key, NgoId ngo, String typedTitle, String typedReason) {
        var title = Texts.required(typedTitle, AgendaDesk.LONGEST_TITLE, "meeting.AgendaDesk.titleNeeded");
        var reason = Texts.orNull(typedReason, LONGEST_REASON);
        return new TopicProposalId(commands.once(who, key, "ProposalDesk.propose", () -> {
            var id = TopicProposalId.random();
            jdbc.sql("insert into topic_proposal (id, ngo_id, title, reason, proposed_on, proposed_by) values (:id, :ngo, :title, :reason, :today, :by)")
                    .param("id", id.value())
                    .param("ngo", ngo.value())
                    .param("title", title)
                    .param("reason", reason)
                    .param("today", LocalDate.now(clock))
                    .param("by", who.name())
                    .update();
            audit.record(who, county(id), "ProposalDesk.propose", "proposal " + id, title);
            return id.value();
        }));
    }

    /** What an NGO proposed and what came of it, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<TopicProposalRow> ofNgo(Actor who, NgoId ngo) {
        return jdbc.sql(ROW + "p.ngo_id = ? order by p.proposed_on desc, p.id").param(ngo.value()).query((row, _) -> row(row)).list();
    }

    /** What waits in the meeting's county, the oldest first. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<TopicProposalRow> waiting(Actor who, MeetingId meeting) {
        return jdbc.sql(ROW + "n.county_code = (select county_code from meeting where id = ?) and " + WAITS + " order by p.proposed_on, p.id")
                .param(meeting.value())
                .query((row, _) -> row(row))
                .list();
    }

    /**
     * Puts a proposal onto an agenda of its county, under the name of its NGO.
     *
     * @throws DomainException when it was answered already
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID take(Actor who, CommandKey key, MeetingId id, TopicProposalId proposal) {
        return hand.change(who, key, id, "ProposalDesk.take", (meeting, _) -> {
            meeting.expectOpenAgenda();
            var title = jdbc.sql("select p.title from topic_proposal p join ngo n on n.id = p.ngo_id where p.id = ? and n.county_code = ?")
                    .params(proposal.value(), meeting.county().value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new);
            var item = records.addAgendaItem(id, AgendaKind.TOPIC, title, null, AgendaOrigin.NGO_PROPOSAL, null);
            jdbc.sql("update agenda_item set ngo_id = (select ngo_id from topic_proposal where id = ?) where id = ?").params(proposal.value(), item).update();
            answer(who, proposal, item, null);
            news.tellProposer(item, MeetingHappening.PROPOSAL_TAKEN, who, null);
            return new MeetingUnderHand.Done(item, title);
        });
    }

    /**
     * Says why no meeting will speak of it.
     *
     * @throws DomainException when no reason is given, or it was answered already
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void decline(Actor who, CommandKey key, TopicProposalId proposal, String typedReason) {
        var reason = Texts.required(typedReason, LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        commands.once(who, key, "ProposalDesk.decline", () -> {
            answer(who, proposal, null, reason);
            news.tellDeclined(proposal, who, reason);
            audit.record(who, county(proposal), "ProposalDesk.decline", "proposal " + proposal, reason);
            return proposal.value();
        });
    }

    private void answer(Actor who, TopicProposalId proposal, @Nullable UUID item, @Nullable String reason) {
        var answered = jdbc.sql("""
                        update topic_proposal set agenda_item_id = :item, declined_reason = :reason, answered_on = :today, answered_by = :by
                        where id = :id and agenda_item_id is null and declined_reason is null
                        """)
                .param("item", item)
                .param("reason", reason)
                .param("today", LocalDate.now(clock))
                .param("by", who.name())
                .param("id", proposal.value())
                .update();
        if (answered == 0) {
            throw new DomainException("meeting.ProposalDesk.answered");
        }
    }

    private CountyCode county(TopicProposalId proposal) {
        return new CountyCode(jdbc.sql("select n.county_code from topic_proposal p join ngo n on n.id = p.ngo_id where p.id = ?")
                .param(proposal.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new));
    }

    private static TopicProposalRow row(ResultSet row) throws SQLException {
        var meeting = row.getString("meeting_id");
        var outcome = row.getString("outcome");
        return new TopicProposalRow(
                TopicProposalId.of(row.getString("id")), row.getString("name"), row.getString("title"), row.getString("reason"),
                row.getObject("proposed_on", LocalDate.class), meeting == null ? null : MeetingId.of(meeting), row.getInt("number"),
                outcome == null ? null : AgendaOutcome.valueOf(outcome), row.getString("declined_reason"));
    }
}
