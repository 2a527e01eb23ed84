package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.summary.CommitmentsKnown;

/** Reads commitments as they were known on a day, one by one, for figures that must show their rows. */
@Component
class KnownCommitments {

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
        var known = CommitmentsKnown.on(day, LocalDate.now(clock), where);
        return jdbc.sql("select * from (" + known.sql() + ") known order by original_due is null, original_due, id")
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
