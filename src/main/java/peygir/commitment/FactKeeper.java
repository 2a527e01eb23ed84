package peygir.commitment;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import peygir.meeting.MinutesApproved;

/**
 * Promises that prove themselves. A promised next meeting is kept on the day the meeting was held; its approved
 * minutes are the proof, so they may come later without making the promise late.
 */
@Component
class FactKeeper {

    private static final String SYSTEM = "—";

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final Clock clock;

    FactKeeper(Commitments commitments, CommitmentRecords records, Clock clock) {
        this.commitments = commitments;
        this.records = records;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MinutesApproved event) {
        for (var commitment : commitments.findByFactSeriesId(event.series().value())) {
            if (commitment.waitsForMeetingOf(event.series()) && event.heldOn().isAfter(commitment.madeOn())) {
                commitment.proveByMeeting(event.meeting(), event.heldOn());
                commitments.save(commitment);
                records.addFact(commitment.id(), "MEETING_HELD", event.meeting().toString(), SYSTEM, clock.instant());
            }
        }
    }
}
