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

    private final JdbcClient jdbc;
    private final Clock clock;

    CommitmentTally(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param where condition over the commitment {@code k} and its county {@code c} */
    public Map<String, CommitmentCounts> byCounty(String where, LocalDate today) {
        Map<String, CommitmentCounts> counts = new HashMap<>();
        var known = CommitmentsKnown.on(today, LocalDate.now(clock), where);
        jdbc.sql("""
                        with known as (%s),
                        k as (select known.*, state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED') as is_open,
                                     state in ('VERIFIED', 'CONFIRMED') as is_verified, original_due < :today as is_judged,
                                     state = 'REPORTED_DONE' and not has_evidence as bare from known)
                        select county_code, sum(is_open) as open_n, sum(is_open and current_due < :today) as overdue,
                               sum(is_judged and is_verified and verified_on <= original_due) as kept,
                               sum(is_judged and is_verified and verified_on > original_due) as kept_late,
                               sum(is_judged and is_open and not bare) as not_kept, sum(is_judged and bare) as no_evidence,
                               sum(is_judged and state = 'DISPUTED') as disputed,
                               sum(exists (select 1 from escalation x where x.commitment_id = k.id and x.level = 'PROVINCE'
                                           and x.raised_on <= :today and (x.acknowledged_on is null or x.acknowledged_on > :today))) as escalated
                        from k group by county_code
                        """.formatted(known.sql()))
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
