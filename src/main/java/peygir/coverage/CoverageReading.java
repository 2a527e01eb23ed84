package peygir.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;

/**
 * The cells of counties, put together from their records; whoever asks has been asked what they may see. For a day that
 * has passed, what had been confirmed or said by then counts, read under the taxonomy of that day.
 */
@Component
public class CoverageReading {

    private static final String LICENSED = """
            (n.closed_on is null or n.closed_on > d.day) and exists (select 1 from licence l where l.ngo_id = n.id and (l.revoked_on is null or l.revoked_on > d.day)
            and l.issued_on <= d.day and (l.expires_on is null or l.expires_on >= d.day))""";

    private final JdbcClient jdbc;
    private final Overlaps overlaps;
    private final CoverageThresholds thresholds;

    CoverageReading(JdbcClient jdbc, Overlaps overlaps, CoverageThresholds thresholds) {
        this.jdbc = jdbc;
        this.overlaps = overlaps;
        this.thresholds = thresholds;
    }

    /**
     * @param where condition over the county {@code c}
     * @return a county each, by its code
     */
    public List<CountyCoverage> read(String where, LocalDate day, Locale locale) {
        var cells = cells(where, List.of(day), locale).getOrDefault(day, Map.of());
        var pairs = overlaps.read(where, day, locale).stream().collect(Collectors.groupingBy(OverlapRow::county));
        var freshness = freshness(where, day);
        return cells.entrySet().stream()
                .map(entry -> CountyCoverage.of(
                        entry.getKey(), entry.getValue(), pairs.getOrDefault(entry.getKey(), List.of()), freshness.get(entry.getKey().value()), thresholds))
                .toList();
    }

    /** The cells of several days at once, by day and county. */
    Map<LocalDate, Map<CountyCode, List<CellRow>>> cells(String where, List<LocalDate> days, Locale locale) {
        Map<LocalDate, Map<CountyCode, List<CellRow>>> cells = new LinkedHashMap<>();
        var parameters = new HashMap<String, Object>();
        IntStream.range(0, days.size()).forEach(number -> parameters.put("day" + number, days.get(number)));
        var label = ActivityRecords.label(locale);
        jdbc.sql("""
                        with days as (%1$s),
                        running as (
                          select d.day, a.county_code, t.read_as as sub_sector, count(*) as n, sum(%2$s >= date_sub(d.day, interval %3$d day)) as fresh
                          from days d join activity a join county c on c.code = a.county_code
                          join taxonomy_term t on t.code = a.sub_sector and d.day between t.valid_from and t.valid_to
                          where %4$s and %5$s group by d.day, a.county_code, t.read_as),
                        asked as (
                          select d.day, n.county_code, t.read_as as sector, count(*) as n from days d join ngo n join county c on c.code = n.county_code
                          join taxonomy_term t on t.code = n.primary_sector and d.day between t.valid_from and t.valid_to
                          where %4$s and %6$s group by d.day, n.county_code, t.read_as),
                        none as (
                          select d.day, s.county_code, t.read_as as sub_sector, count(distinct s.ngo_id) as n from days d join coverage_statement s
                          join county c on c.code = s.county_code join ngo n on n.id = s.ngo_id and n.county_code = s.county_code
                          join taxonomy_term t on t.code = s.sub_sector and t.whole and d.day between t.valid_from and t.valid_to
                          join taxonomy_term u on u.code = t.read_as and d.day between u.valid_from and u.valid_to
                          join taxonomy_term p on p.code = n.primary_sector and p.read_as = u.sector_code and d.day between p.valid_from and p.valid_to
                          where %4$s and s.valid_from <= d.day and s.valid_to >= d.day and %6$s group by d.day, s.county_code, t.read_as),
                        found as (
                          select d.day, w.county_code, t.read_as as sub_sector, w.priority, w.as_of,
                                 max(w.as_of) over (partition by d.day, w.county_code, t.read_as) as latest
                          from days d join need w join county c on c.code = w.county_code
                          join taxonomy_term t on t.code = w.sub_sector and d.day between t.valid_from and t.valid_to
                          where %4$s and %7$s),
                        needed as (
                          select day, county_code, sub_sector, max(priority) as priority from found where as_of = latest group by day, county_code, sub_sector)
                        select d.day, c.code as county, u.code, u.%8$s as label, s.code as sector, s.%8$s as sector_label, coalesce(r.n, 0) as running,
                               coalesce(r.fresh, 0) as fresh, coalesce(k.n, 0) as asked, coalesce(x.n, 0) as none, coalesce(w.priority, 0) as need
                        from days d join county c
                        join taxonomy_term u on u.read_as = u.code and u.sector_code is not null and d.day between u.valid_from and u.valid_to
                        join taxonomy_term s on s.code = u.sector_code and d.day between s.valid_from and s.valid_to
                        join sub_sector o on o.code = u.code
                        left join running r on r.day = d.day and r.county_code = c.code and r.sub_sector = u.code
                        left join asked k on k.day = d.day and k.county_code = c.code and k.sector = u.sector_code
                        left join none x on x.day = d.day and x.county_code = c.code and x.sub_sector = u.code
                        left join needed w on w.day = d.day and w.county_code = c.code and w.sub_sector = u.code
                        where %4$s order by d.day, c.code, o.position, u.code
                        """.formatted(
                        IntStream.range(0, days.size()).mapToObj(number -> "select cast(:day" + number + " as date) as day").collect(Collectors.joining(" union all ")),
                        ActivityRecords.CONFIRMED, thresholds.freshDays(), where, ActivityRecords.RUNS, LICENSED, NeedDesk.STANDS, label))
                .params(parameters)
                .query(row -> {
                    var county = new CountyCode(row.getString("county"));
                    var state = CellState.of(row.getLong("fresh"), row.getLong("running"), row.getLong("asked"), row.getLong("none"));
                    cells.computeIfAbsent(row.getObject("day", LocalDate.class), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(county, _ -> new ArrayList<>())
                            .add(new CellRow(
                                    county, row.getString("code"), row.getString("label"), row.getString("sector"), row.getString("sector_label"), state,
                                    row.getLong("running"), row.getInt("need"), thresholds.gap(row.getInt("need"), state)));
                });
        return cells;
    }

    /** Median days since the running activities of each county had been confirmed. */
    private Map<String, Long> freshness(String where, LocalDate day) {
        Map<String, List<Long>> ages = new LinkedHashMap<>();
        jdbc.sql("select a.county_code, datediff(d.day, " + ActivityRecords.CONFIRMED + ") as age from (select cast(:day as date) as day) d"
                        + " join activity a join county c on c.code = a.county_code where " + where + " and " + ActivityRecords.RUNS)
                .param("day", day)
                .query(row -> {
                    ages.computeIfAbsent(row.getString("county_code"), _ -> new ArrayList<>()).add(row.getLong("age"));
                });
        Map<String, Long> medians = new LinkedHashMap<>();
        ages.forEach((county, list) -> medians.put(county, CoverageMap.median(list)));
        return medians;
    }
}
