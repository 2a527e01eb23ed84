package peygir.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the commitments of counties by what became of them, in one query. */
@Component
public class CommitmentTally {

    /** Asked once, and not of each commitment. */
    private static final String CALLED = """
            select k.county_code, count(distinct k.id) as escalated from escalation x join commitment k on k.id = x.commitment_id
            join county c on c.code = k.county_code where %s and x.level = 'PROVINCE' and x.raised_on <= :today
            and (x.acknowledged_on is null or x.acknowledged_on > :today) group by k.county_code""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommitmentTally(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param where condition over the commitment {@code k} and its county {@code c} */
    public Map<String, CommitmentCounts> byCounty(String where, LocalDate today) {
        return count(where, today, "coalesce(max(called.escalated), 0)", " left join (" + CALLED.formatted(where) + ") called on called.county_code = s.county_code");
    }

    /** Of how many commitments the province was called and has not answered. */
    Map<String, Long> escalatedByCounty(String where, LocalDate today) {
        Map<String, Long> escalated = new HashMap<>();
        jdbc.sql(CALLED.formatted(where)).param("today", today).query(row -> {
            escalated.put(row.getString("county_code"), row.getLong("escalated"));
        });
        return escalated;
    }

    /** All but of how many the province was called, which is left at 0. */
    public Map<String, CommitmentCounts> outcomesByCounty(String where, LocalDate today) {
        return count(where, today, "0", "");
    }

    private Map<String, CommitmentCounts> count(String where, LocalDate today, String escalated, String join) {
        Map<String, CommitmentCounts> counts = new HashMap<>();
        var known = CommitmentsKnown.on(today, LocalDate.now(clock), where);
        // By state first, which the index of the figures is in the order of: what a state means is then asked of ten lines.
        jdbc.sql("""
                        with known as (%s),
                        k as (select county_code, state, count(*) as n, sum(current_due < :today) as late, sum(original_due < :today) as judged,
                                     sum(original_due < :today and verified_on <= original_due) as in_time,
                                     sum(original_due < :today and verified_on > original_due) as after_time,
                                     sum(original_due < :today and has_evidence) as proven
                              from known group by county_code, state),
                        s as (select k.*, state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED') as is_open,
                                     state in ('VERIFIED', 'CONFIRMED') as is_verified, state = 'REPORTED_DONE' as is_reported from k)
                        select s.county_code, sum(if(is_open, n, 0)) as open_n, sum(if(is_open, late, 0)) as overdue,
                               sum(if(is_verified, in_time, 0)) as kept, sum(if(is_verified, after_time, 0)) as kept_late,
                               sum(if(is_reported, proven, if(is_open, judged, 0))) as not_kept, sum(if(is_reported, judged - proven, 0)) as no_evidence,
                               sum(if(state = 'DISPUTED', judged, 0)) as disputed, %s as escalated
                        from s%s group by s.county_code
                        """.formatted(known.sql(), escalated, join))
                .params(known.parameters())
                .query(row -> {
                    counts.put(
                            row.getString("county_code"),
                            new CommitmentCounts(
                                    row.getLong("open_n"), row.getLong("overdue"), row.getLong("kept"), row.getLong("kept_late"),
                                    row.getLong("not_kept"), row.getLong("no_evidence"), row.getLong("disputed"), row.getLong("escalated")));
                });
        return counts;
    }
}
