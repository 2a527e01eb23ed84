package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.place.Population;
import peygir.place.PopulationBook;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.JalaliMonth;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;

/** Who works where on what, and where nobody does: today, on a day that has passed, and month by month. */
@Service
@Reading
public class CoverageMap {

    /** A trend speaks of one year. */
    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final CoverageReading reading;
    private final PopulationBook populations;
    private final CoverageThresholds thresholds;
    private final Clock clock;

    CoverageMap(JdbcClient jdbc, CoverageReading reading, PopulationBook populations, CoverageThresholds thresholds, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.populations = populations;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Every county of a province with its cells. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CountyCoverage> counties(Actor who, ProvinceCode province, Locale locale) {
        return counties(who, province, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day, read under that day's taxonomy.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CountyCoverage> counties(Actor who, ProvinceCode province, LocalDate on, Locale locale) {
        return reading.read(of(province), past(on), locale);
    }

    /** One county with its cells. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyCoverage county(Actor who, CountyCode county, Locale locale) {
        return county(who, county, LocalDate.now(clock), locale);
    }

    /**
     * As it was known on a day, read under that day's taxonomy.
     *
     * @throws DomainException for a day to come
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyCoverage county(Actor who, CountyCode county, LocalDate on, Locale locale) {
        return reading.read(of(county), past(on), locale).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** How many people live in a province's counties, of those of which it is known. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public Map<CountyCode, Population> populations(Actor who, ProvinceCode province, LocalDate on) {
        return populations.ofCounties(of(province), on);
    }

    /**
     * What ran on a day at each place of a county: the whole county first, then every locality by name, also those at
     * which nothing ran.
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<PlaceRow> places(Actor who, CountyCode county, LocalDate on, Locale locale) {
        Map<String, List<PlaceCell>> cells = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select l.id, l.name, z.* from (select id, name from locality where county_code = :county and (closed_on is null or closed_on > :today)
                                                       union all select null, null) l
                        left join (
                          select a.locality_id, v.read_as as sub_sector, count(*) as n, count(distinct a.ngo_id) as ngos,
                                 sum(%1$s >= date_sub(d.day, interval %2$d day)) as fresh
                          from %3$s join activity a join taxonomy_term v on v.code = a.sub_sector and d.day between v.valid_from and v.valid_to
                          where a.county_code = :county and %4$s group by a.locality_id, v.read_as) z on z.locality_id <=> l.id
                        order by l.name is not null, l.name, l.id
                        """.formatted(ActivityRecords.CONFIRMED, thresholds.freshDays(), ActivityRecords.DAY, ActivityRecords.RUNS))
                .param("county", county.value())
                .param("today", past(on))
                .query(row -> {
                    var key = String.valueOf(row.getString("id"));
                    names.put(key, row.getString("name"));
                    var here = cells.computeIfAbsent(key, _ -> new ArrayList<>());
                    if (row.getString("sub_sector") != null) {
                        here.add(new PlaceCell(
                                row.getString("sub_sector"), CellState.of(row.getLong("fresh"), row.getLong("n"), 0, 0), row.getLong("n"), row.getLong("ngos")));
                    }
                });
        var whole = populations.ofCounties(of(county), on).get(county);
        var byLocality = populations.ofLocalities(county, on);
        return cells.entrySet().stream()
                .map(entry -> {
                    var name = names.get(entry.getKey());
                    return new PlaceRow(name, name == null ? whole : byLocality.get(UUID.fromString(entry.getKey())), entry.getValue());
                })
                .toList();
    }

    /** A county's sectors at the end of each of the last twelve months, the running one as of today. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<CoveragePoint> trend(Actor who, CountyCode county, Locale locale) {
        var points = new ArrayList<CoveragePoint>();
        reading.cells(of(county), months(), locale).forEach((day, counties) -> counties.values().forEach(cells -> cells.stream()
                .collect(Collectors.groupingBy(CellRow::sector, LinkedHashMap::new, Collectors.toList()))
                .forEach((sector, of) -> points.add(CoveragePoint.of(sector, of.getFirst().sectorLabel(), day, of)))));
        return points;
    }

    /** A province's counties at the end of each of the last twelve months, the running one as of today. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CoveragePoint> trend(Actor who, ProvinceCode province, Locale locale) {
        var points = new ArrayList<CoveragePoint>();
        reading.cells(of(province), months(), locale).forEach((day, counties) ->
                counties.forEach((county, cells) -> points.add(CoveragePoint.of(county.value(), county.value(), day, cells))));
        return points;
    }

    private List<LocalDate> months() {
        var today = LocalDate.now(clock);
        var now = JalaliMonth.of(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> now.plusMonths(back - MONTHS + 1).last())
                .map(last -> last.isAfter(today) ? today : last)
                .toList();
    }

    private LocalDate past(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new DomainException("coverage.CoverageMap.future");
        }
        return on;
    }

    private static String of(ProvinceCode province) {
        return "c.province_code = '" + province + "'";
    }

    private static String of(CountyCode county) {
        return "c.code = '" + county + "'";
    }

    /** Half a day counts as a whole one: nothing looks fresher than it is. */
    public static long median(List<Long> ages) {
        var sorted = ages.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return (lower + upper + 1) / 2;
    }
}
