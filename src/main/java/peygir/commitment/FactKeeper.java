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
import peygir.shared.AccountId;

/** Promises that prove themselves: a promised next meeting, by the approved minutes of the meeting that was held. */
@Component
class FactKeeper {

    /** Word of the fact, as it stands in the evidence. */
    static final String MEETING_HELD = "MEETING_HELD";

    /** Who verifies what no person has to: the system, under a sign that needs no translation. */
    private static final Actor SYSTEM = new Actor(new AccountId(new UUID(0, 0)), "—", "fa", Set.of());

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final AuditLog audit;
    private final Clock clock;

    FactKeeper(Commitments commitments, CommitmentRecords records, AuditLog audit, Clock clock) {
        this.commitments = commitments;
        this.records = records;
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

    /** For a promise recorded after it was kept: the minutes that prove it are approved already. */
    void proveByWhatWasHeld(Commitment commitment, SeriesId series) {
        records.firstApproved(series, commitment.madeOn())
                .ifPresent(held -> proveIfKept(commitment, series, held.meeting(), held.on()));
    }

    private void proveIfKept(Commitment commitment, SeriesId series, MeetingId meeting, LocalDate heldOn) {
        if (!commitment.isProvenBy(series, heldOn)) {
            return;
        }
        commitment.proveByMeeting(meeting, heldOn);
        commitments.save(commitment);
        records.replaceFact(commitment.id(), MEETING_HELD, meeting.toString(), SYSTEM.name(), clock.instant());
        audit.record(SYSTEM, commitment.county(), "FactKeeper.prove", "commitment " + commitment.id(), "meeting " + meeting + " held " + heldOn);
    }
}
