package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.meeting.MeetingId;
import peygir.shared.Reading;

/** Reads the register for what makes one ask. */
@Service
@Reading
public class Questions {

    /** Notes without evidence are asked about after so many days. */
    private static final int PATIENCE = 14;

    /** What happened longer ago is asked about no more. */
    private static final int MEMORY = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The questions about the counties the asker works in. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    public List<QuestionRow> open(Actor who) {
        var today = LocalDate.now(clock);
        var reach = who.reach(Role.GOVERNOR, Role.EXPERT);
        var questions = new ArrayList<QuestionRow>();
        questions.addAll(withoutEvidence(reach.counties("k.county_code"), today));
        questions.addAll(movedOnTheLastDay(reach.counties("k.county_code"), today));
        crowds(reach.counties("k.county_code"), today).forEach(questions::add);
        return List.copyOf(questions);
    }

    private List<QuestionRow> withoutEvidence(String mine, LocalDate today) {
        return jdbc.sql("""
                        select k.id, k.text, count(*) as notes, date(convert_tz(min(p.noted_at), '+00:00', '+03:30')) as since
                        from commitment k join progress_note p on p.commitment_id = k.id
                        where %s and k.state in ('IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')
                          and not exists (select 1 from evidence e where e.commitment_id = k.id)
                        group by k.id, k.text having since <= :until order by since, k.id
                        """.formatted(mine))
                .param("until", today.minusDays(PATIENCE))
                .query((row, _) -> new QuestionRow(
                        Question.PROGRESS_WITHOUT_EVIDENCE, CommitmentId.of(row.getString("id")), null, row.getString("text"), row.getLong("notes"), 0,
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    private List<QuestionRow> movedOnTheLastDay(String mine, LocalDate today) {
        return jdbc.sql("""
                        select k.id, k.text, count(*) as times, max(d.changed_on) as on_day
                        from commitment k join due_change d on d.commitment_id = k.id
                        where %s and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')
                          and d.old_due is not null and d.changed_on >= d.old_due and d.changed_on > :since
                        group by k.id, k.text order by on_day, k.id
                        """.formatted(mine))
                .param("since", today.minusDays(MEMORY))
                .query((row, _) -> new QuestionRow(
                        Question.MOVED_ON_THE_LAST_DAY, CommitmentId.of(row.getString("id")), null, row.getString("text"), row.getLong("times"), 0,
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /**
     * Closed is what a person accepted as proven; what the system saw itself chose no day. Read from the promises of the
     * last months to the meetings, in that order: there are ten years of others.
     */
    private Stream<QuestionRow> crowds(String mine, LocalDate today) {
        return jdbc.sql("""
                        select m.id, s.title, coalesce(m.held_on, m.planned_on) as on_day,
                               count(distinct v.commitment_id) as month,
                               count(distinct if(v.verified_on >= date_sub(coalesce(m.held_on, m.planned_on), interval %d day), v.commitment_id, null)) as lately
                        from commitment k
                        straight_join verification v on v.commitment_id = k.id and v.accepted and v.verified_on >= :month
                        straight_join meeting m on m.county_code = k.county_code and m.state <> 'CANCELLED'
                             and coalesce(m.held_on, m.planned_on) between :since and :soon
                             and v.verified_on between date_sub(coalesce(m.held_on, m.planned_on), interval %d day) and coalesce(m.held_on, m.planned_on)
                        straight_join meeting_series s on s.id = m.series_id
                        where %s and k.verified_on >= :month
                        group by m.id, s.title, on_day order by on_day desc
                        """.formatted(Crowd.DAYS, Crowd.MONTH, mine))
                .param("month", today.minusDays(MEMORY + Crowd.MONTH))
                .param("since", today.minusDays(MEMORY))
                .param("soon", today.plusDays(Crowd.DAYS))
                .query((row, _) -> new QuestionRow(
                        Question.CLOSED_JUST_BEFORE_THE_REVIEW, null, MeetingId.of(row.getString("id")), row.getString("title"), row.getLong("lately"),
                        row.getLong("month"), row.getObject("on_day", LocalDate.class)))
                .list()
                .stream()
                .filter(row -> new Crowd(row.number(), row.of()).remarkable());
    }
}
