package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** What is needed where, by whose word. Without it, a cell nobody covers is an absence and no gap. */
@Service
public class NeedDesk {

    public static final int LONGEST_SOURCE = 200;
    public static final int HIGHEST_PRIORITY = 5;

    private final Needs needs;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    NeedDesk(Needs needs, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.needs = needs;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A need to be put on record.
     *
     * @param group code of a target group, null for everybody
     * @param priority 1 to 5, five the highest
     * @param source who says so: a survey, a plan, a letter
     * @param asOf the day it was found
     */
    public record Finding(CountyCode county, String subSector, @Nullable String group, int priority, String source, LocalDate asOf) implements About {

        public Finding {
            source = Texts.required(source, LONGEST_SOURCE, "coverage.NeedDesk.sourceNeeded");
            if (priority < 1 || priority > HIGHEST_PRIORITY) {
                throw new DomainException("coverage.NeedDesk.priority");
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(county);
        }
    }

    /** What was found in a cell, the latest first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<NeedRow> of(Actor who, CountyCode county, String subSector, Locale locale) {
        return jdbc.sql("select d.*, g." + ActivityRecords.label(locale) + " as group_label, d.as_of = max(d.as_of) over () as latest from need d"
                        + " left join target_group g on g.code = d.target_group"
                        + " where d.county_code = ? and d.sub_sector = ? and d.as_of <= ? order by d.as_of desc, d.priority desc, d.id")
                .params(county.value(), subSector, LocalDate.now(clock))
                .query((row, _) -> new NeedRow(
                        row.getString("sub_sector"), row.getString("group_label"), row.getInt("priority"), row.getString("source"),
                        row.getObject("as_of", LocalDate.class), row.getBoolean("latest")))
                .list();
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void record(Actor who, CommandKey key, Finding finding) {
        commands.once(who, key, "NeedDesk.record", () -> {
            if (finding.asOf().isAfter(LocalDate.now(clock))) {
                throw new DomainException("coverage.NeedDesk.inFuture");
            }
            if (missing("select 1 from sub_sector where code = ?", finding.subSector())
                    || finding.group() != null && missing("select 1 from target_group where code = ?", finding.group())) {
                throw new NotFound();
            }
            var need = needs.save(Need.found(finding));
            audit.record(
                    who, finding.county(), "NeedDesk.record", "need " + need.id(),
                    finding.subSector() + ", priority " + finding.priority() + ": " + finding.source());
            return need.id();
        });
    }

    private boolean missing(String query, String code) {
        return jdbc.sql(query).param(code).query(Integer.class).optional().isEmpty();
    }
}
