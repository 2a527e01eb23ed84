package peygir.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;

/** The cells of counties, put together from their records; whoever asks has been asked what they may see. */
@Component
public class CoverageReading {

    private final JdbcClient jdbc;
    private final Overlaps overlaps;

    CoverageReading(JdbcClient jdbc, Overlaps overlaps) {
        this.jdbc = jdbc;
        this.overlaps = overlaps;
    }

    /**
     * @param where condition over the county {@code c}
     * @return a county each, by its code
     */
    public List<CountyCoverage> read(String where, LocalDate today, Locale locale) {
        Map<String, List<CellRow>> cells = new LinkedHashMap<>();
        var label = ActivityRecords.label(locale);
        jdbc.sql("""
                        with running as (
                          select a.county_code, a.sub_sector, count(*) as n, sum(a.confirmed_on >= date_sub(:today, interval %d day)) as fresh
                          from activity a join county c on c.code = a.county_code where %s and %s group by a.county_code, a.sub_sector),
                        asked as (
                          select n.county_code, n.primary_sector, count(*) as n from ngo n join county c on c.code = n.county_code
                          where %s and n.closed_on is null and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                            and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) group by n.county_code, n.primary_sector),
                        none as (
                          select s.county_code, s.sub_sector, count(distinct s.ngo_id) as n from coverage_statement s
                          join county c on c.code = s.county_code join ngo n on n.id = s.ngo_id join sub_sector u on u.code = s.sub_sector
                          where %s and s.valid_from <= :today and s.valid_to >= :today and n.closed_on is null and n.primary_sector = u.sector_code
                            and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                            and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) group by s.county_code, s.sub_sector),
                        needed as (
                          select d.county_code, d.sub_sector, max(d.priority) as priority from need d join county c on c.code = d.county_code
                          where %s and d.as_of = (select max(x.as_of) from need x
                            where x.county_code = d.county_code and x.sub_sector = d.sub_sector and x.as_of <= :today) group by d.county_code, d.sub_sector)
                        select c.code as county, u.code, u.%s as label, t.code as sector, t.%s as sector_label, coalesce(r.n, 0) as running,
                               coalesce(r.fresh, 0) as fresh, coalesce(k.n, 0) as asked, coalesce(x.n, 0) as none, coalesce(w.priority, 0) as need
                        from county c join sub_sector u join sector t on t.code = u.sector_code
                        left join running r on r.county_code = c.code and r.sub_sector = u.code
                        left join asked k on k.county_code = c.code and k.primary_sector = u.sector_code
                        left join none x on x.county_code = c.code and x.sub_sector = u.code
                        left join needed w on w.county_code = c.code and w.sub_sector = u.code
                        where %s order by c.code, u.position
                        """.formatted(CellState.FRESH_DAYS, where, ActivityRecords.RUNS, where, where, where, label, label, where))
                .param("today", today)
                .query(row -> {
                    cells.computeIfAbsent(row.getString("county"), _ -> new ArrayList<>())
                            .add(new CellRow(
                                    new CountyCode(row.getString("county")), row.getString("code"), row.getString("label"), row.getString("sector"),
                                    row.getString("sector_label"),
                                    CellState.of(row.getLong("fresh"), row.getLong("running"), row.getLong("asked"), row.getLong("none")),
                                    row.getLong("running"), row.getInt("need")));
                });
        var pairs = overlaps.read(where, today, locale);
        var freshness = freshness(where, today);
        return cells.entrySet().stream()
                .map(entry -> CountyCoverage.of(
                        new CountyCode(entry.getKey()), entry.getValue(),
                        pairs.stream().filter(pair -> pair.county().value().equals(entry.getKey()) && pair.open()).count(),
                        pairs.stream().filter(pair -> pair.county().value().equals(entry.getKey()) && !pair.open()).count(),
                        freshness.get(entry.getKey())))
                .toList();
    }

    /** Median days since the running activities of each county were confirmed. */
    private Map<String, Long> freshness(String where, LocalDate today) {
        Map<String, List<Long>> ages = new LinkedHashMap<>();
        jdbc.sql("select a.county_code, datediff(:today, a.confirmed_on) as age from activity a join county c on c.code = a.county_code where "
                        + where + " and " + ActivityRecords.RUNS)
                .param("today", today)
                .query(row -> {
                    ages.computeIfAbsent(row.getString("county_code"), _ -> new ArrayList<>()).add(row.getLong("age"));
                });
        Map<String, Long> medians = new LinkedHashMap<>();
        ages.forEach((county, list) -> {
            medians.put(county, CoverageMap.median(list));
        });
        return medians;
    }
}
