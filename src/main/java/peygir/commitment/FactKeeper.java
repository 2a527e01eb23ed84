package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.meeting.MeetingId;
import peygir.meeting.MinutesApproved;
import peygir.meeting.SeriesId;
import peygir.ngo.CapacityDeclared;
import peygir.ngo.ExpectationAnswered;
import peygir.ngo.ExpectationId;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;

/**
 * Promises that prove themselves: by the approved minutes of the meeting that was held, by the NGOs that offer their
 * capacities, by the answer to an expectation. That one failed needs no deed: its day passes without the fact.
 */
@Component
class FactKeeper {

    /** Words of the facts, as they stand in the evidence. */
    static final String MEETING_HELD = "MEETING_HELD";

    /** Who verifies what no person has to: the system, under a sign that needs no translation. */
    static final Actor SYSTEM = new Actor(new AccountId(new UUID(0, 0)), "—", "fa", Set.of());

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final FactWitness witness;
    private final AuditLog audit;
    private final Clock clock;

    FactKeeper(Commitments commitments, CommitmentRecords records, FactWitness witness, AuditLog audit, Clock clock) {
        this.commitments = commitments;
        this.records = records;
        this.witness = witness;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MinutesApproved event) {
        for (var commitment : commitments.findByFactSeriesId(event.series().value())) {
            proveIfKept(commitment, event.series(), event.meeting(), event.heldOn());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CapacityDeclared event) {
        proveByCapacities(event.county());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ExpectationAnswered event) {
        for (var commitment : commitments.findByFactAndExpectationId(Fact.EXPECTATION_ANSWERED, event.expectation().value())) {
            proveByAnswer(commitment, event.expectation(), event.on());
        }
    }

    /** Looks at every promise of the county that waits for its NGOs' capacities. */
    void proveByCapacities(CountyCode county) {
        for (var commitment : commitments.findByFactAndCounty(Fact.PUBLISHED_CAPACITIES, county)) {
            proveByCapacities(commitment);
        }
    }

    /** For a promise recorded after it was kept: what proves it is there already. */
    void proveByWhatIsThere(Commitment commitment, KeptBy keptBy) {
        switch (keptBy) {
            case KeptBy.NextMeeting(var series) -> witness.firstApproved(series, commitment.madeOn())
                    .ifPresent(held -> proveIfKept(commitment, series, held.meeting(), held.on()));
            case KeptBy.PublishedCapacities _ -> proveByCapacities(commitment);
            case KeptBy.AnsweredExpectation(var expectation) -> witness.expectation(expectation).answeredOn()
                    .ifPresent(day -> proveByAnswer(commitment, expectation, day));
        }
    }

    private void proveIfKept(Commitment commitment, SeriesId series, MeetingId meeting, LocalDate heldOn) {
        if (commitment.isProvenBy(series, heldOn)) {
            commitment.proveByMeeting(meeting, heldOn, today());
            prove(commitment, MEETING_HELD, meeting.toString(), "meeting " + meeting + " held " + heldOn);
        }
    }

    private void proveByCapacities(Commitment commitment) {
        var offering = witness.offering(commitment.county(), today());
        if (commitment.isProvenBy(offering)) {
            commitment.prove(today(), today());
            prove(commitment, Fact.PUBLISHED_CAPACITIES.name(), offering.trace(), "capacities of " + offering.trace() + " NGOs");
        }
    }

    private void proveByAnswer(Commitment commitment, ExpectationId expectation, LocalDate answeredOn) {
        if (commitment.isOpen()) {
            commitment.prove(answeredOn, today());
            prove(commitment, Fact.EXPECTATION_ANSWERED.name(), expectation.toString(), "expectation " + expectation + " answered " + answeredOn);
        }
    }

    private void prove(Commitment commitment, String fact, String trace, String detail) {
        commitments.save(commitment);
        records.replaceFact(commitment.id(), fact, trace, SYSTEM.name(), clock.instant());
        records.tell(commitment.id(), StoryStep.Happening.FACT_SEEN, SYSTEM, clock.instant());
        audit.record(SYSTEM, commitment.county(), "FactKeeper.prove", "commitment " + commitment.id(), detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
