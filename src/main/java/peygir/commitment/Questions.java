package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** In the order of the parts. */
    private static final List<Question> QUESTIONS =
            List.of(Question.PROGRESS_WITHOUT_EVIDENCE, Question.MOVED_ON_THE_LAST_DAY, Question.CLOSED_JUST_BEFORE_THE_REVIEW);

    private static final String WITHOUT_EVIDENCE = """
            select 1 as part, k.id as commitment, null as meeting, count(*) as number, 0 as whole,
                   date(convert_tz(min(p.noted_at), '+00:00', '+03:30')) as on_day
            from commitment k join progress_note p on p.commitment_id = k.id
            where %s and k.state in ('IN_PROGRESS', 'REPORTED_DONE', 'RETURNED') and (select 1 from evidence e where e.commitment_id = k.id limit 1) is null
            group by k.id having on_day <= :until
            """;

    private static final String MOVED = """
            select 2, k.id, null, count(*), 0, max(d.changed_on) from commitment k join due_change d on d.commitment_id = k.id
            where %s and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')
              and d.old_due is not null and d.changed_on >= d.old_due and d.changed_on > :since
            group by k.id
            """;

    /**
     * Closed is what a person accepted as proven; what the system saw itself chose no day. Read from the promises of the
     * last months to the meetings, in that order: there are ten years of others.
     */
    private static final String CROWDS = """
            select 3, null, m.id,
                   count(distinct if(v.verified_on >= date_sub(coalesce(m.held_on, m.planned_on), interval %d day), v.commitment_id, null)),
                   count(distinct v.commitment_id), coalesce(m.held_on, m.planned_on)
            from commitment k
            straight_join verification v on v.commitment_id = k.id and v.accepted and v.verified_on >= :month
            straight_join meeting m on m.county_code = k.county_code and m.state <> 'CANCELLED'
                 and (m.held_on is null or m.held_on >= :since) and coalesce(m.held_on, m.planned_on) between :since and :soon
                 and v.verified_on between date_sub(coalesce(m.held_on, m.planned_on), interval %d day) and coalesce(m.held_on, m.planned_on)
            where %s and k.verified_on >= :month
            group by m.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The questions about the counties the asker works in: what is noted without evidence, the longest first, then what was
     * moved on its last day, then what was closed just before the review, the latest first. Asked at once, and the words
     * only of what is found: no text is copied about while it is counted.
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    public List<QuestionRow> open(Actor who) {
        var today = LocalDate.now(clock);
        var mine = who.reach(Role.GOVERNOR, Role.EXPERT).counties("k.county_code");
        var parts = String.join(" union all ", WITHOUT_EVIDENCE.formatted(mine), MOVED.formatted(mine), CROWDS.formatted(Crowd.DAYS, Crowd.MONTH, mine));
        return jdbc.sql("select q.*, coalesce(k.text, s.title) as subject from (" + parts + """
                        ) q left join commitment k on k.id = q.commitment left join meeting m on m.id = q.meeting left join meeting_series s on s.id = m.series_id
                        order by q.part, if(q.part < 3, q.on_day, null), q.on_day desc, q.commitment
                        """)
                .param("until", today.minusDays(PATIENCE))
                .param("month", today.minusDays(MEMORY + Crowd.MONTH))
                .param("since", today.minusDays(MEMORY))
                .param("soon", today.plusDays(Crowd.DAYS))
                .query(Questions::row)
                .list()
                .stream()
                .filter(row -> row.question() != Question.CLOSED_JUST_BEFORE_THE_REVIEW || new Crowd(row.number(), row.of()).remarkable())
                .toList();
    }

    private static QuestionRow row(ResultSet row, int number) throws SQLException {
        var commitment = row.getString("commitment");
        var meeting = row.getString("meeting");
        return new QuestionRow(
                QUESTIONS.get(row.getInt("part") - 1), commitment == null ? null : CommitmentId.of(commitment), meeting == null ? null : MeetingId.of(meeting),
                row.getString("subject"), row.getLong("number"), row.getLong("whole"), row.getObject("on_day", LocalDate.class));
    }
}
