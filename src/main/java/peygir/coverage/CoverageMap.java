package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/** Who works where on what, and where nobody does. */
@Service
@Transactional(readOnly = true)
public class CoverageMap {

    private final JdbcClient jdbc;
    private final CoverageReading reading;
    private final Clock clock;

    CoverageMap(JdbcClient jdbc, CoverageReading reading, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.clock = clock;
    }

    /** Every county of a province with its cells. */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CountyCoverage> counties(Actor who, ProvinceCode province, Locale locale) {
        return reading.read("c.province_code = '" + province + "'", LocalDate.now(clock), locale);
    }

    /** One county with its cells. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public CountyCoverage county(Actor who, CountyCode county, Locale locale) {
        return reading.read("c.code = '" + county + "'", LocalDate.now(clock), locale).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Where in a county something runs today, by place and sub-sector. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<PlaceRow> places(Actor who, CountyCode county, Locale locale) {
        return jdbc.sql("select l.name, u.code, u." + ActivityRecords.label(locale) + " as label, count(*) as n, count(distinct a.ngo_id) as ngos"
                        + " from activity a join sub_sector u on u.code = a.sub_sector left join locality l on l.id = a.locality_id"
                        + " where a.county_code = :county and " + ActivityRecords.RUNS
                        + " group by l.name, u.code, u.position order by l.name is null, l.name, u.position")
                .param("county", county.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new PlaceRow(
                        row.getString("name"), row.getString("code"), row.getString("label"), row.getLong("n"), row.getLong("ngos")))
                .list();
    }

    /** Half a day counts as a whole one: nothing looks fresher than it is. */
    public static long median(List<Long> ages) {
        var sorted = ages.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return (lower + upper + 1) / 2;
    }
}
