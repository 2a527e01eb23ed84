package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.Reading;

/** What is good to know before work begins: who does it already, and what a new subject would change in a county. */
@Service
@Reading
public class PlanningAid {

    private static final String BETWEEN = "|";
    private static final String EVERYBODY = "ALL";

    private final JdbcClient jdbc;
    private final CoverageReading reading;
    private final Clock clock;

    PlanningAid(JdbcClient jdbc, CoverageReading reading, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.clock = clock;
    }

    /** Who of the NGO's county does the same for the same people, there and then: the rules of an overlap, before there is one. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    public List<AlikeRow> alike(Actor who, NgoId ngo, PlannedWork work, Locale locale) {
        var groups = work.groups() == null || work.groups().isEmpty() ? Set.of("") : work.groups();
        var office = who.has(Role.EXPERT, Role.GOVERNOR);
        return jdbc.sql("""
                        select a.id, (select p.state from activity_partner p where p.activity_id = a.id and p.ngo_id = o.id) as part, n.name, n.phone, a.title, u.%1$s as label, l.name as locality, coalesce(a.actual_from, a.planned_from) as from_day,
                               coalesce(a.actual_to, a.planned_to) as to_day,
                               (select group_concat(g.%1$s order by g.position separator '%2$s') from activity_target_group x join target_group g on g.code = x.target_group
                                where x.activity_id = a.id and (x.target_group in (:groups) or x.target_group = 'ALL' or :all)) as shared
                        from activity a join ngo n on n.id = a.ngo_id join ngo o on o.id = :ngo and o.county_code = a.county_code and o.id <> a.ngo_id
                        join taxonomy_term p on p.code = :subSector and p.valid_to = '9999-12-31'
                        join taxonomy_term v on v.code = a.sub_sector and v.read_as = p.read_as and v.valid_to = '9999-12-31'
                        join sub_sector u on u.code = v.read_as left join locality l on l.id = a.locality_id
                        where a.withdrawn_on is null and (:locality is null or a.locality_id is null or a.locality_id = :locality)
                          and coalesce(a.actual_from, a.planned_from) <= :to and coalesce(a.actual_to, a.planned_to) >= greatest(:from, :today)
                        having shared is not null order by from_day, n.name, a.id
                        """.formatted(ActivityRecords.label(locale), BETWEEN))
                .param("groups", groups)
                .param("all", groups.contains(EVERYBODY))
                .param("ngo", ngo.value())
                .param("subSector", work.subSector())
                .param("locality", work.locality())
                .param("from", work.from())
                .param("to", work.to())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new AlikeRow(
                        UUID.fromString(row.getString("id")), row.getString("part") == null ? null : PartnerState.valueOf(row.getString("part")), row.getString("name"), row.getString("title"), row.getString("label"), Arrays.asList(row.getString("shared").split("\\" + BETWEEN)),
                        row.getString("locality"), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                        office ? row.getString("phone") : null))
                .list();
    }

    /** What one more NGO with this subject would change in a county. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public SubjectEffect effect(Actor who, CountyCode county, String sector, Locale locale) {
        var today = LocalDate.now(clock);
        var licensed = jdbc.sql("""
                        select count(distinct n.id) from ngo n join licence l on l.ngo_id = n.id join taxonomy_term t on t.code = l.sector_code
                        where n.county_code = :county and n.closed_on is null and t.read_as = :sector and t.valid_to = '9999-12-31' and l.revoked_on is null
                          and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)
                        """)
                .param("county", county.value())
                .param("sector", sector)
                .param("today", today)
                .query(Long.class)
                .single();
        var cells = reading.cells("c.code = '" + county + "'", List.of(today), locale).values().stream()
                .flatMap(counties -> counties.values().stream())
                .flatMap(List::stream)
                .filter(cell -> cell.sector().equals(sector))
                .toList();
        return new SubjectEffect(licensed, cells);
    }
}
