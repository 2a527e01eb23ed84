package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.DomainException;
import peygir.shared.Texts;

/** Puts a promise on record: looks at its words, at what it is bound to, and whether it is kept already. */
@Component
class PromiseWriter {

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final PromiseRules rules;
    private final FactKeeper facts;
    private final AuditLog audit;
    private final Clock clock;

    PromiseWriter(Commitments commitments, CommitmentRecords records, PromiseRules rules, FactKeeper facts, AuditLog audit, Clock clock) {
        this.commitments = commitments;
        this.records = records;
        this.rules = rules;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * As it may be put on record.
     *
     * @throws DomainException when it lacks something and the choice was not made
     */
    Promise checked(Promise typed, boolean notVerifiable) {
        var promise = typed.withTexts(
                Texts.required(typed.text(), CommitmentLedger.LONGEST_TEXT, "commitment.CommitmentLedger.textNeeded"),
                Texts.orEmpty(typed.deliverable(), CommitmentLedger.LONGEST_DETAIL), Texts.orEmpty(typed.measure(), CommitmentLedger.LONGEST_DETAIL));
        if (!notVerifiable && !Wording.objectionsTo(promise).isEmpty()) {
            throw new DomainException("commitment.CommitmentLedger.notVerifiable");
        }
        // What was said in a meeting may be written down late; a promise of today cannot be due yesterday.
        if (promise.due() != null && promise.due().isBefore(LocalDate.now(clock)) && promise.saidIn() == null) {
            throw new DomainException("commitment.Commitment.dueInPast");
        }
        return promise;
    }

    /** Puts it on record, in the transaction of whoever asked. */
    CommitmentId put(Actor who, Promise typed) {
        records.expectFreeLine(typed);
        var madeOn = records.dayOf(typed, LocalDate.now(clock));
        var promise = rules.toWhoeverRaisedIt(typed, madeOn);
        if (promise.due() != null && promise.due().isBefore(madeOn)) {
            throw new DomainException("commitment.CommitmentLedger.dueBeforeMade");
        }
        rules.expectFitting(promise);
        var commitment = new Commitment(CommitmentId.random(), promise, records.holderOf(promise, madeOn), madeOn);
        commitments.save(commitment);
        // The rows that hang on it are written by SQL: the commitment itself must stand first.
        records.flush();
        records.addBeneficiaries(commitment.id(), promise.beneficiaries());
        records.addNeeds(commitment.id(), promise.bonds().needs());
        records.tell(commitment.id(), Happening.MADE, who, clock.instant());
        audit.record(who, promise.county(), "CommitmentLedger.record", "commitment " + commitment.id(), promise.text());
        if (promise.keptBy() != null) {
            facts.proveByWhatIsThere(commitment, promise.keptBy());
        }
        return commitment.id();
    }
}
