package peygir.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** What is needed where, by whose word. Without it, a cell nobody covers is an absence and no gap. */
@Service
public class NeedDesk {

    public static final int LONGEST_SOURCE = 200;
    public static final int LONGEST_REASON = 500;
    public static final int HIGHEST_PRIORITY = 5;

    /** Whether a need {@code w} was known and stood on the day {@code d.day}. */
    static final String STANDS = "w.as_of <= d.day and w.recorded_on <= d.day and (w.ended_on is null or w.ended_on > d.day)";

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

    /** What was found in a cell, the latest first, with what was corrected or withdrawn. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<NeedRow> of(Actor who, CountyCode county, String subSector, Locale locale) {
        return rows("w.county_code = :county and t.read_as = :subSector", locale, county, subSector);
    }

    /** All that was found in a county: what counts now first, by its urgency. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<NeedRow> ofCounty(Actor who, CountyCode county, Locale locale) {
        return rows("w.county_code = :county and :subSector is not null", locale, county, "").stream()
                .sorted(Comparator.comparing(NeedRow::current, Comparator.reverseOrder())
                        .thenComparing(NeedRow::stands, Comparator.reverseOrder())
                        .thenComparing(NeedRow::priority, Comparator.reverseOrder()))
                .toList();
    }

    private List<NeedRow> rows(String where, Locale locale, CountyCode county, String subSector) {
        var label = ActivityRecords.label(locale);
        return jdbc.sql("select w.*, u." + label + " as label, g." + label + " as group_label, w.ended_on is null and w.as_of = max(if(w.ended_on is null,"
                        + " w.as_of, null)) over (partition by t.read_as) as latest from " + ActivityRecords.DAY + " join need w"
                        + " join taxonomy_term t on t.code = w.sub_sector and d.day between t.valid_from and t.valid_to join sub_sector u on u.code = w.sub_sector"
                        + " left join target_group g on g.code = w.target_group where " + where
                        + " and w.as_of <= d.day order by w.as_of desc, w.priority desc, w.id")
                .param("today", LocalDate.now(clock))
                .param("county", county.value())
                .param("subSector", subSector)
                .query((row, _) -> row(row))
                .list();
    }

    private static NeedRow row(ResultSet row) throws SQLException {
        var better = row.getString("corrected_by");
        return new NeedRow(
                NeedId.of(row.getString("id")), row.getString("sub_sector"), row.getString("label"), row.getString("target_group"),
                row.getString("group_label"), row.getInt("priority"), row.getString("source"), row.getObject("as_of", LocalDate.class),
                row.getBoolean("latest"), row.getObject("recorded_on", LocalDate.class), row.getString("recorded_by"),
                row.getObject("ended_on", LocalDate.class), row.getString("ended_by"), row.getString("ended_reason"),
                better == null ? null : NeedId.of(better));
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void record(Actor who, CommandKey key, Finding finding) {
        commands.once(who, key, "NeedDesk.record", () -> {
            expectKnown(finding);
            var need = needs.save(Need.found(finding, who.name(), LocalDate.now(clock)));
            audit.record(who, finding.county(), "NeedDesk.record", "need " + need.id(), need.words());
            return need.id().value();
        });
    }

    /**
     * Puts a better record in the place of one; the first one stays in the history.
     *
     * @throws OptimisticLockingFailureException when it was corrected or withdrawn meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void correct(Actor who, CommandKey key, NeedId id, Finding finding) {
        commands.once(who, key, "NeedDesk.correct", () -> {
            expectKnown(finding);
            var today = LocalDate.now(clock);
            var first = needs.findById(id).filter(need -> need.county().equals(finding.county())).orElseThrow(NotFound::new);
            var before = first.words();
            var better = Need.found(finding, who.name(), today);
            // Before anything is put down: where it ended meanwhile, nothing takes its place.
            first.correct(better, who.name(), today);
            needs.save(better);
            needs.save(first);
            audit.record(who, finding.county(), "NeedDesk.correct", "need " + id, before + " \u2192 " + better.words());
            return better.id().value();
        });
    }

    /**
     * Says that it is no need, or none any more, and why.
     *
     * @throws OptimisticLockingFailureException when it was corrected or withdrawn meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void withdraw(Actor who, CommandKey key, NeedId id, String typedReason) {
        var reason = Texts.required(typedReason, LONGEST_REASON, "coverage.NeedDesk.reasonNeeded");
        commands.once(who, key, "NeedDesk.withdraw", () -> {
            var need = needs.findById(id).orElseThrow(NotFound::new);
            need.withdraw(reason, who.name(), LocalDate.now(clock));
            needs.save(need);
            audit.record(who, need.county(), "NeedDesk.withdraw", "need " + id, reason);
            return id.value();
        });
    }

    private void expectKnown(Finding finding) {
        if (finding.asOf().isAfter(LocalDate.now(clock))) {
            throw new DomainException("coverage.NeedDesk.inFuture");
        }
        if (missing("select 1 from taxonomy_term where code = ? and read_as = code and valid_to = " + TaxonomyBook.OPEN, finding.subSector())
                || finding.group() != null && missing("select 1 from target_group where code = ?", finding.group())) {
            throw new NotFound();
        }
    }

    private boolean missing(String query, String code) {
        return jdbc.sql(query).param(code).query(Integer.class).optional().isEmpty();
    }
}
