package peygir.summary;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import peygir.shared.Dates;

/**
 * Commitments as the office knew them on a day: what was verified, disputed, moved or closed later had not happened yet.
 * For today that is what the records say; for an earlier day it is put together from their histories.
 *
 * Whether there is evidence is asked where it tells outcomes apart, of what is reported done; of the others it need not be known.
 *
 * @param sql rows of id, county_code, text, original_due, current_due, verified_on, state, has_evidence
 * @param parameters what the rows are asked with: {@code :today}, and {@code :until}, the moment the day ended
 */
public record CommitmentsKnown(String sql, Map<String, Object> parameters) {

    private static final String NOW = """
            select k.id, k.county_code, k.text, k.original_due, k.current_due, k.verified_on, k.state,
                   k.state = 'REPORTED_DONE' and exists (select 1 from evidence e where e.commitment_id = k.id) as has_evidence
            from commitment k join county c on c.code = k.county_code where %s""";

    private static final String EARLIER = """
            select k.id, k.county_code, k.text, k.original_due,
                   coalesce((select d.old_due from due_change d where d.commitment_id = k.id and d.changed_on > :today
                             order by d.changed_on, d.old_due limit 1), k.current_due) as current_due,
                   k.verified_on,
                   case when k.state in ('CANCELLED', 'SUPERSEDED') and k.closed_on <= :today then k.state
                        when exists (select 1 from confirmation f where f.commitment_id = k.id and not f.confirmed and f.said_on <= :today) then 'DISPUTED'
                        when exists (select 1 from verification v where v.commitment_id = k.id and v.accepted and v.verified_on <= :today)
                          or exists (select 1 from evidence e where e.commitment_id = k.id and e.kind = 'FACT' and e.given_at < :until) then 'VERIFIED'
                        when (select count(*) from progress_note n where n.commitment_id = k.id and n.reports_done and n.noted_at < :until)
                           > (select count(*) from verification v where v.commitment_id = k.id and not v.accepted and v.verified_on <= :today) then 'REPORTED_DONE'
                        else 'ACCEPTED' end as state,
                   exists (select 1 from evidence e where e.commitment_id = k.id and e.given_at < :until) as has_evidence
            from commitment k join county c on c.code = k.county_code where k.made_on <= :today and %s""";

    /**
     * @param where condition over the commitment {@code k} and its county {@code c}
     */
    public static CommitmentsKnown on(LocalDate day, LocalDate today, String where) {
        if (!day.isBefore(today)) {
            return new CommitmentsKnown(NOW.formatted(where), Map.of("today", day));
        }
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("today", day);
        parameters.put("until", Timestamp.from(day.plusDays(1).atStartOfDay(Dates.TEHRAN).toInstant()));
        return new CommitmentsKnown(EARLIER.formatted(where), parameters);
    }
}
