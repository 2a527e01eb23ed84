package peygir.summary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.JalaliDate;

/** Counts the NGOs of counties, the active, the reached, and what they wait for, in one query. */
@Component
public class NgoTally {

    /** Of the NGO {@code n}. */
    private static final String ACTIVE = """
            exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                    and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today))""";

    private final JdbcClient jdbc;

    NgoTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param where condition over the county {@code c} */
    public Map<String, NgoCounts> byCounty(String where, LocalDate today) {
        var reached = reachedByCounty(where, today);
        var counts = registeredByCounty(where, today);
        counts.replaceAll((county, known) -> new NgoCounts(known.total(), known.active(), reached.getOrDefault(county, 0L), known.unanswered()));
        return counts;
    }

    /** The active ones that attended a meeting of their county in twelve months. */
    Map<String, Long> reachedByCounty(String where, LocalDate today) {
        Map<String, Long> reached = new HashMap<>();
        jdbc.sql("""
                        select n.county_code, count(*) as reached from
                         (select distinct a.ngo_id, m.county_code from attendance a join meeting m on m.id = a.meeting_id join county c on c.code = m.county_code
                          where %s and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and a.ngo_id is not null and m.held_on > :since and m.held_on <= :today) a
                        join ngo n on n.id = a.ngo_id and n.county_code = a.county_code
                        where (n.closed_on is null or n.closed_on > :today) and %s group by n.county_code
                        """.formatted(where, ACTIVE))
                .param("today", today)
                .param("since", JalaliDate.of(today).plusMonths(-12).toLocalDate())
                .query(row -> {
                    reached.put(row.getString("county_code"), row.getLong("reached"));
                });
        return reached;
    }

    /** All but how many are reached, which is left at 0. */
    Map<String, NgoCounts> registeredByCounty(String where, LocalDate today) {
        Map<String, NgoCounts> counts = new HashMap<>();
        jdbc.sql("""
                        with waiting as (select x.ngo_id, count(*) as n from expectation x join ngo n on n.id = x.ngo_id join county c on c.code = n.county_code
                                    where %s and x.answered_on is null and x.withdrawn_on is null and x.raised_on <= :today group by x.ngo_id),
                        known as (select n.id, n.county_code, %s as active
                                  from ngo n join county c on c.code = n.county_code where %s and (n.closed_on is null or n.closed_on > :today))
                        select k.county_code, count(*) as total, sum(k.active) as active, coalesce(sum(w.n), 0) as unanswered
                        from known k left join waiting w on w.ngo_id = k.id group by k.county_code
                        """.formatted(where, ACTIVE, where))
                .param("today", today)
                .query(row -> {
                    counts.put(row.getString("county_code"), new NgoCounts(row.getLong("total"), row.getLong("active"), 0, row.getLong("unanswered")));
                });
        return counts;
    }

    /** @param where condition over the county {@code c} */
    public Map<String, LateAnswers> lateByCounty(String where, LocalDate today) {
        Map<String, LateAnswers> late = new HashMap<>();
        jdbc.sql("select n.county_code, count(*) as number, datediff(:today, min(x.answer_due)) as days from expectation x join ngo n on n.id = x.ngo_id"
                        + " join county c on c.code = n.county_code where " + where + " and n.closed_on is null and x.raised_on <= :today"
                        + " and (x.answered_on is null or x.answered_on > :today) and (x.withdrawn_on is null or x.withdrawn_on > :today) and x.answer_due < :today group by n.county_code")
                .param("today", today)
                .query(row -> {
                    late.put(row.getString("county_code"), new LateAnswers(row.getLong("number"), row.getLong("days")));
                });
        return late;
    }
}
