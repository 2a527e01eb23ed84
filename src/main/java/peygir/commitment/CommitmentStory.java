package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.commitment.CommitmentDetails.Beneficiary;
import peygir.commitment.CommitmentDetails.DueChangeRow;
import peygir.commitment.CommitmentDetails.EvidenceRow;
import peygir.shared.NgoId;

/** Reads what hangs on a commitment. */
@Component
class CommitmentStory {

    private final JdbcClient jdbc;
    private final FactWords facts;

    CommitmentStory(JdbcClient jdbc, FactWords facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /**
     * What happened, in that order; and of the same rows what was given as evidence and which other days were agreed.
     *
     * @param steps the whole story
     */
    record Told(List<StoryStep> steps, List<EvidenceRow> evidence, List<DueChangeRow> dueChanges) {}

    /**
     * @param commitment its row
     * @param awaited the fact it waits for, null when people prove it
     */
    Told of(CommitmentId id, ResultSet commitment, FactWords.@Nullable Awaited awaited, LocalDate today, @Nullable Locale locale) throws SQLException {
        var told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql(StoryQuery.of(commitment, today))
                .param("id", id.value())
                .param("today", today)
                .query(row -> {
                    var what = StoryStep.Happening.valueOf(row.getString("what"));
                    var step = new StoryStep(
                            day(row, "on_day"), what, row.getString("who"), detail(what, row, awaited, locale),
                            row.getObject("old_due", LocalDate.class), row.getObject("new_due", LocalDate.class));
                    told.steps.add(step);
                    switch (what) {
                        case MOVED -> told.dueChanges.add(new DueChangeRow(
                                step.before(), day(row, "new_due"), row.getString("detail"), step.on(), row.getString("who")));
                        case LINK_GIVEN -> told.evidence.add(evidence(EvidenceKind.LINK, step, row));
                        case FILE_GIVEN -> told.evidence.add(evidence(EvidenceKind.FILE, step, row));
                        case FACT_SEEN -> told.evidence.add(evidence(EvidenceKind.FACT, step, row));
                        default -> {}
                    }
                });
        return told;
    }

    private static EvidenceRow evidence(EvidenceKind kind, StoryStep step, ResultSet row) throws SQLException {
        return new EvidenceRow(
                UUID.fromString(row.getString("id")), kind, String.valueOf(step.detail()), row.getString("link"), row.getString("file_name"), step.on(),
                row.getString("who"));
    }

    private @Nullable String detail(
            StoryStep.Happening what, ResultSet row, FactWords.@Nullable Awaited awaited, @Nullable Locale locale) throws SQLException {
        if (awaited == null || locale == null) {
            return row.getString("detail");
        }
        return switch (what) {
            case FACT_SEEN -> facts.seen(awaited, row.getString("detail"), locale);
            case MISSED -> facts.missed(awaited, day(row, "on_day"), locale);
            default -> row.getString("detail");
        };
    }

    List<Beneficiary> beneficiaries(CommitmentId id) {
        return jdbc.sql("""
                        select n.id, n.name, f.confirmed from commitment_beneficiary b join ngo n on n.id = b.ngo_id
                        left join confirmation f on f.commitment_id = b.commitment_id and f.ngo_id = b.ngo_id
                        where b.commitment_id = ? order by n.name, n.id
                        """)
                .param(id.value())
                .query((row, _) -> new Beneficiary(
                        NgoId.of(row.getString("id")), row.getString("name"), row.getObject("confirmed", Boolean.class)))
                .list();
    }

    Ladder ladder(CommitmentId id) {
        return new Ladder(jdbc.sql("select level, raised_on, acknowledged_on from escalation where commitment_id = ? order by raised_on")
                .param(id.value())
                .query((row, _) -> new Ladder.Call(
                        Rung.valueOf(row.getString("level")), day(row, "raised_on"), row.getObject("acknowledged_on", LocalDate.class)))
                .list());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
