package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.audit.AuditLog;

/** Makes the next one of a recurring promise on the day the last one is due; made once, however often it is tried. */
@Component
class Recurrences {

    private static final Logger log = LoggerFactory.getLogger(Recurrences.class);

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recurrences(
            Commitments commitments, CommitmentRecords records, AuditLog audit, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.commitments = commitments;
        this.records = records;
        this.audit = audit;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Catches up with today: after a long sleep several may follow each other. */
    void spawnWhatIsDue() {
        var ids = jdbc.sql("""
                        select k.id from commitment k where k.recurs_months is not null and k.original_due <= :today
                        and k.state not in ('CANCELLED', 'SUPERSEDED') and not exists (select 1 from commitment n where n.recurs_from = k.id)
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> CommitmentId.of(row.getString("id")))
                .list();
        for (var id : ids) {
            Optional<CommitmentId> last = Optional.of(id);
            while (last.isPresent()) {
                last = spawnAfter(last.get());
            }
        }
    }

    private Optional<CommitmentId> spawnAfter(CommitmentId id) {
        try {
            return transaction.execute(_ -> spawn(id));
        } catch (DataIntegrityViolationException taken) {
            // Another machine was faster; the constraint keeps it one.
            log.info("The one after {} is there already", id);
            return Optional.empty();
        }
    }

    private Optional<CommitmentId> spawn(CommitmentId id) {
        var today = LocalDate.now(clock);
        var last = commitments.findById(id).orElseThrow();
        if (records.hasInstanceAfter(id) || !last.isDueBy(today)) {
            return Optional.empty();
        }
        return last.next(CommitmentId.random()).map(next -> {
            records.begin(List.of(next));
            records.copyBeneficiaries(id, next.id());
            records.tell(next.id(), StoryStep.Happening.MADE, FactKeeper.SYSTEM, clock.instant());
            audit.record(FactKeeper.SYSTEM, next.county(), "Recurrences.spawn", "commitment " + next.id(), "after " + id);
            return next.id();
        });
    }
}
