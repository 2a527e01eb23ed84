package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** Where an NGO says in what it has nothing to report. */
@Service
public class StatementDesk {

    private final Statements statements;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    StatementDesk(Statements statements, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.statements = statements;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sub-sectors of the NGO's own sector, with what it does or said there. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<StatementRow> of(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql("select u.code, u." + ActivityRecords.label(locale) + " as label, coalesce(r.running, 0) as running, s.valid_to, s.stated_by"
                        + """
                         from ngo n join taxonomy_term p on p.code = n.primary_sector and :today between p.valid_from and p.valid_to
                        join taxonomy_term t on t.sector_code = p.read_as and t.read_as = t.code and :today between t.valid_from and t.valid_to
                        join sub_sector u on u.code = t.code
                        left join (select x.*, v.read_as, row_number() over (partition by v.read_as order by x.valid_to desc, x.id) as latest
                                   from coverage_statement x join taxonomy_term v on v.code = x.sub_sector and v.whole and :today between v.valid_from and v.valid_to
                                   where x.ngo_id = :ngo and x.valid_from <= :today and x.valid_to >= :today) s
                               on s.read_as = u.code and s.latest = 1
                        left join (select v.read_as, count(*) as running
                                   from activity a join taxonomy_term v on v.code = a.sub_sector join %s on d.day between v.valid_from and v.valid_to
                                   where a.ngo_id = :ngo and %s
                                   group by v.read_as) r
                               on r.read_as = u.code
                        where n.id = :ngo order by u.position, u.code
                        """.formatted(ActivityRecords.DAY, ActivityRecords.RUNS))
                .param("ngo", ngo.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new StatementRow(
                        row.getString("code"), row.getString("label"), row.getLong("running"), row.getObject("valid_to", LocalDate.class),
                        row.getString("stated_by")))
                .list();
    }

    /** The NGO says that it does nothing in these sub-sectors, from today until that day. */
    @Permit(Role.NGO)
    @Transactional
    public void confirmNone(Actor who, CommandKey key, NgoId ngo, Set<String> subSectors, LocalDate until) {
        commands.once(who, key, "StatementDesk.confirmNone", () -> {
            if (subSectors.isEmpty()) {
                throw new DomainException("coverage.StatementDesk.subSectorNeeded");
            }
            var today = LocalDate.now(clock);
            var county = new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
            for (var subSector : new TreeSet<>(subSectors)) {
                expectNothingThere(ngo, subSector, today);
                statements.save(Statement.nothingToReport(ngo, county, subSector, today, until, who.name()));
            }
            audit.record(who, county, "StatementDesk.confirmNone", "ngo " + ngo, String.join(" ", new TreeSet<>(subSectors)) + " - " + until);
            return ngo.value();
        });
    }

    private void expectNothingThere(NgoId ngo, String subSector, LocalDate today) {
        if (jdbc.sql("select 1 from taxonomy_term where code = ? and read_as = code and valid_to = " + TaxonomyBook.OPEN).param(subSector).query(Integer.class).optional().isEmpty()) {
            throw new NotFound();
        }
        jdbc.sql("select a.title from " + ActivityRecords.DAY + " join activity a join taxonomy_term v on v.code = a.sub_sector"
                        + " and d.day between v.valid_from and v.valid_to where a.ngo_id = :ngo and v.read_as = :subSector and " + ActivityRecords.RUNS + " limit 1")
                .param("ngo", ngo.value())
                .param("subSector", subSector)
                .param("today", today)
                .query(String.class)
                .optional()
                .ifPresent(title -> {
                    throw new DomainException("coverage.StatementDesk.somethingRuns", title);
                });
    }
}
