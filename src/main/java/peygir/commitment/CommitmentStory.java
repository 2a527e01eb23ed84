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
     * What happened, in that order; and of the same rows what was given as evidence, which other days were agreed, which levels
     * were called, and to whom it was promised.
     *
     * @param steps the whole story
     * @param calls in the order they were made
     * @param beneficiaries by name
     */
    record Told(List<StoryStep> steps, List<EvidenceRow> evidence, List<DueChangeRow> dueChanges, List<Ladder.Call> calls, List<Beneficiary> beneficiaries) {

        private Told() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Ladder ladder() {
            return new Ladder(calls);
        }
    }

    /**
     * @param commitment its row
     * @param awaited the fact it waits for, null when people prove it
     */
    Told of(CommitmentId id, ResultSet commitment, FactWords.@Nullable Awaited awaited, LocalDate today, @Nullable Locale locale) throws SQLException {
        var told = new Told();
        jdbc.sql(StoryQuery.of(commitment, today))
                .param("id", id.value())
                .param("today", today)
                .query(row -> {
                    if (row.getString("what").equals(StoryQuery.PROMISED_TO)) {
                        told.beneficiaries.add(beneficiary(row));
                    } else {
                        add(told, row, awaited, locale);
                    }
                });
        return told;
    }

    private void add(Told told, ResultSet row, FactWords.@Nullable Awaited awaited, @Nullable Locale locale) throws SQLException {
        var what = StoryStep.Happening.valueOf(row.getString("what"));
        var moved = what == StoryStep.Happening.MOVED;
        var step = new StoryStep(
                day(row, "on_day"), what, row.getString("who"), detail(what, row, awaited, locale),
                moved ? row.getObject("old_due", LocalDate.class) : null, moved ? day(row, "new_due") : null);
        told.steps.add(step);
        switch (what) {
            case MOVED -> told.dueChanges.add(new DueChangeRow(
                    step.before(), day(row, "new_due"), row.getString("detail"), step.on(), row.getString("who")));
            case LINK_GIVEN -> told.evidence.add(evidence(EvidenceKind.LINK, step, row));
            case FILE_GIVEN -> told.evidence.add(evidence(EvidenceKind.FILE, step, row));
            case FACT_SEEN -> told.evidence.add(evidence(EvidenceKind.FACT, step, row));
            case ESCALATED_COUNTY -> told.calls.add(call(Rung.COUNTY, step, row));
            case ESCALATED_PROVINCE -> told.calls.add(call(Rung.PROVINCE, step, row));
            default -> {}
        }
    }

    private static Beneficiary beneficiary(ResultSet row) throws SQLException {
        var confirmed = row.getString("detail");
        return new Beneficiary(NgoId.of(row.getString("id")), row.getString("who"), confirmed == null ? null : Boolean.valueOf(confirmed));
    }

    private static Ladder.Call call(Rung rung, StoryStep step, ResultSet row) throws SQLException {
        return new Ladder.Call(rung, step.on(), row.getObject("new_due", LocalDate.class));
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

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
