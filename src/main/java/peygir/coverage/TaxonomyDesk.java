package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Reading;

/** Where sectors, sub-sectors and target groups are kept for the whole country, version by version. */
@Service
public class TaxonomyDesk {

    private static final Pattern GROUP = Pattern.compile("[A-Z]{2,12}");
    private static final int LONGEST_WORDS = 500;

    private final TaxonomyBook book;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaxonomyDesk(TaxonomyBook book, Commands commands, AuditLog audit, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The codes in use, each sector before its sub-sectors, with what is read as them today. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<TaxonomyLine> lines(Actor who) {
        return jdbc.sql("""
                        select t.code, t.sector_code, t.label_fa, t.label_en,
                               (select count(*) from taxonomy_term r join activity a on a.sub_sector = r.code where r.read_as = t.code and r.valid_to = %1$s) as activities,
                               (select count(*) from taxonomy_term r join coverage_statement s on s.sub_sector = r.code where r.read_as = t.code and r.valid_to = %1$s) as statements,
                               (select count(*) from taxonomy_term r join need w on w.sub_sector = r.code where r.read_as = t.code and r.valid_to = %1$s) as needs,
                               (select count(*) from taxonomy_term r join ngo n on n.primary_sector = r.code where r.read_as = t.code and r.valid_to = %1$s)
                               + (select count(*) from taxonomy_term r join licence l on l.sector_code = r.code where r.read_as = t.code and r.valid_to = %1$s) as ngos
                        from taxonomy_term t left join sector s on s.code = coalesce(t.sector_code, t.code) left join sub_sector u on u.code = t.code
                        where t.read_as = t.code and t.valid_to = %1$s order by s.position, t.sector_code is not null, u.position, t.code
                        """.formatted(TaxonomyBook.OPEN))
                .query((row, _) -> new TaxonomyLine(
                        row.getString("code"), row.getString("sector_code"), row.getString("label_fa"), row.getString("label_en"),
                        row.getLong("activities"), row.getLong("statements"), row.getLong("needs"), row.getLong("ngos")))
                .list();
    }

    /** The versions there were, the latest first. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<TaxonomyVersionRow> versions(Actor who) {
        return jdbc.sql("select * from taxonomy_version order by number desc")
                .query((row, _) -> new TaxonomyVersionRow(
                        row.getInt("number"), row.getObject("valid_from", LocalDate.class), row.getString("made_by"), row.getString("words")))
                .list();
    }

    /** What a change would touch, step by step: the codes it is about, with what is read as them today. */
    @Permit(Role.ADMIN)
    @Reading
    public List<TaxonomyLine> touched(Actor who, TaxonomyChange change) {
        var codes = change.steps().stream().filter(step -> !(step instanceof TaxonomyStep.Add)).map(TaxonomyStep::code).collect(Collectors.toSet());
        return lines(who).stream().filter(line -> codes.contains(line.code())).toList();
    }

    /** The taxonomy in use as text, to be changed elsewhere and read again. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public String text(Actor who) {
        return TaxonomyText.write(lines(who));
    }

    /**
     * A sheet as the text that may be read: with its columns, whether from Excel or with separators.
     *
     * @throws DomainException when it is none, or a cell of it computes
     */
    @Permit(Role.ADMIN)
    @Reading
    public String textOf(Actor who, byte[] sheet) {
        return TaxonomyText.of(sheet);
    }

    /**
     * What has to be done so that the taxonomy is as a text says; nothing is done yet.
     *
     * @throws DomainException naming the line or the code that stands in the way
     */
    @Permit(Role.ADMIN)
    @Reading
    public TaxonomyChange read(Actor who, String text) {
        return new TaxonomyChange(TaxonomyText.steps(text, lines(who)));
    }

    /**
     * Makes the next version, which holds from today. Records keep their codes and are read under the new ones.
     *
     * @throws DomainException when nothing is different, a code is not in use, or one that is new is known
     */
    @Permit(Role.ADMIN)
    @Transactional
    public void change(Actor who, CommandKey key, TaxonomyChange change) {
        commands.once(who, key, "TaxonomyDesk.change", () -> {
            if (change.steps().isEmpty()) {
                throw new DomainException("coverage.TaxonomyDesk.nothing");
            }
            var all = change.steps().stream().map(TaxonomyDesk::words).collect(Collectors.joining("; "));
            var words = all.length() <= LONGEST_WORDS ? all : all.substring(0, LONGEST_WORDS - 1) + "…";
            var today = LocalDate.now(clock);
            var version = book.begin(today, who.name(), words);
            change.steps().forEach(step -> book.carryOut(step, today, version));
            audit.record(who, null, "TaxonomyDesk.change", "taxonomy " + version, words);
            events.publishEvent(new TaxonomyChanged(version));
            return UUID.randomUUID();
        });
    }

    /** The target groups in their order. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<TargetGroupRow> groups(Actor who) {
        return jdbc.sql("select code, label_fa, label_en from target_group order by position")
                .query((row, _) -> new TargetGroupRow(row.getString("code"), row.getString("label_fa"), row.getString("label_en")))
                .list();
    }

    /** Adds a target group, or gives a known one other words; none is ever taken away. */
    @Permit(Role.ADMIN)
    @Transactional
    public void putGroup(Actor who, CommandKey key, String typed, String fa, String en) {
        var code = typed.strip();
        if (!GROUP.matcher(code).matches()) {
            throw new DomainException("coverage.TaxonomyStep.code", code);
        }
        var label = new TaxonomyStep.Label(fa, en);
        commands.once(who, key, "TaxonomyDesk.putGroup", () -> {
            jdbc.sql("insert into target_group (code, label_fa, label_en, position) select ?, ?, ?, max(position) + 1 from target_group"
                            + " on duplicate key update label_fa = ?, label_en = ?")
                    .params(code, label.fa(), label.en(), label.fa(), label.en())
                    .update();
            audit.record(who, null, "TaxonomyDesk.putGroup", "target group " + code, label.fa());
            return UUID.randomUUID();
        });
    }

    private static String words(TaxonomyStep step) {
        return switch (step) {
            case TaxonomyStep.Rename rename -> rename.code() + " = " + rename.label().fa();
            case TaxonomyStep.Add add -> "+ " + add.code() + " " + add.label().fa();
            case TaxonomyStep.Close close -> close.code() + " \u2192 " + close.into();
        };
    }
}
