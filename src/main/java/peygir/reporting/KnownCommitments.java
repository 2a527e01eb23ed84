package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.summary.CommitmentsKnown;

/** Reads commitments as they were known on a day, one by one, for figures that must show their rows. */
@Component
class KnownCommitments {

    private static final String OPEN = "state in (" + Arrays.stream(CommitmentState.values())
            .filter(CommitmentState::open)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ")) + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownCommitments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param where condition over the commitment {@code k} and its county {@code c}
     * @return by original due date, those without one last
     */
    List<KnownCommitment> read(String where, Map<String, ?> parameters, LocalDate day) {
        return read(where, "true", "original_due", parameters, day, FigureSheet.ALL);
    }

    /** Those that stand behind a figure, the first of them, by the due date they are shown with. */
    List<KnownCommitment> behind(FigureName figure, String where, Map<String, ?> parameters, LocalDate day, int most) {
        return read(where, behind(figure), KnownCommitment.showsCurrentDue(figure) ? "current_due" : "original_due", parameters, day, most);
    }

    /** The same as {@link KnownCommitment#belongsTo}, said to the database: a place's whole past is not read for the few that are asked for. */
    private static String behind(FigureName figure) {
        var judged = "original_due < :today and ";
        var verified = "state in ('VERIFIED', 'CONFIRMED')";
        return switch (figure) {
            case COMMITMENT_OPEN -> OPEN;
            case COMMITMENT_OVERDUE -> OPEN + " and current_due < :today";
            case COMMITMENT_KEPT -> judged + verified + " and verified_on <= original_due";
            case COMMITMENT_KEPT_LATE -> judged + verified + " and not coalesce(verified_on <= original_due, false)";
            case COMMITMENT_NOT_KEPT -> judged + OPEN + " and (state <> 'REPORTED_DONE' or has_evidence)";
            case COMMITMENT_NO_EVIDENCE -> judged + "state = 'REPORTED_DONE' and not has_evidence";
            case COMMITMENT_DISPUTED -> judged + "state = 'DISPUTED'";
            default -> judged + "state not in ('CANCELLED', 'SUPERSEDED')";
        };
    }

    private List<KnownCommitment> read(String where, String which, String due, Map<String, ?> parameters, LocalDate day, int most) {
        var known = CommitmentsKnown.on(day, LocalDate.now(clock), where);
        return jdbc.sql("select * from (" + known.sql() + ") known where " + which + " order by " + due + " is null, " + due + ", id limit :most")
                .param("most", most)
                .params(known.parameters())
                .params(parameters)
                .query((row, _) -> {
                    var state = CommitmentState.valueOf(row.getString("state"));
                    var originalDue = row.getObject("original_due", LocalDate.class);
                    var currentDue = row.getObject("current_due", LocalDate.class);
                    return new KnownCommitment(
                            row.getString("id"), row.getString("county_code"), row.getString("text"), originalDue, currentDue, state,
                            Outcome.of(state, originalDue, row.getObject("verified_on", LocalDate.class), row.getBoolean("has_evidence"), day),
                            Outcome.overdue(state, currentDue, day));
                })
                .list();
    }
}
