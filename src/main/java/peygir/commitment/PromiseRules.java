package peygir.commitment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** What only the register can say against a promise: the other promises it is bound to, and who raised its matter. */
@Component
class PromiseRules {

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final FactWitness witness;

    PromiseRules(Commitments commitments, CommitmentRecords records, FactWitness witness) {
        this.commitments = commitments;
        this.records = records;
        this.witness = witness;
    }

    /** The NGO whose expectation it answers, or whose proposal it grew out of, is one of those it is made to: it hears and is heard. */
    Promise toWhoeverRaisedIt(Promise typed, LocalDate madeOn) {
        var promise = records.proposerOf(typed).map(typed::alsoTo).orElse(typed);
        if (!(promise.keptBy() instanceof KeptBy.AnsweredExpectation(var expectation))) {
            return promise;
        }
        var awaited = witness.expectation(expectation);
        if (!awaited.county().equals(promise.county())) {
            throw new NotFound();
        }
        if (awaited.answeredOn().filter(day -> day.isBefore(madeOn)).isPresent()) {
            throw new DomainException("commitment.CommitmentLedger.answeredBefore");
        }
        return promise.alsoTo(awaited.ngo());
    }

    /**
     * What the other promises it is bound to say to it.
     *
     * @throws DomainException when one of them does not take it
     */
    void expectFitting(Promise promise) {
        var bonds = promise.bonds();
        if (bonds.again() != null) {
            sameCounty(promise, bonds.again()).expectMayBeMadeAgain();
            if (records.wasMadeAgain(bonds.again())) {
                throw new DomainException("commitment.CommitmentLedger.madeAgainAlready");
            }
        }
        if (bonds.part() != null) {
            sameCounty(promise, bonds.part().of()).expectMayHavePart(promise.due());
        }
        bonds.needs().forEach(need -> sameCounty(promise, need));
        var recurrence = bonds.recurrence();
        if (recurrence != null) {
            if (promise.due() == null || promise.keptBy() instanceof KeptBy.AnsweredExpectation || promise.keptBy() instanceof KeptBy.PublishedCapacities) {
                throw new DomainException("commitment.Recurrence.once");
            }
            if (recurrence.until() != null && recurrence.until().isBefore(promise.due())) {
                throw new DomainException("commitment.Recurrence.endsBeforeItBegins");
            }
        }
    }

    private Commitment sameCounty(Promise promise, CommitmentId other) {
        return commitments.findById(other).filter(found -> found.county().equals(promise.county())).orElseThrow(NotFound::new);
    }
}
