package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.NotPermitted;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.Texts;

/** Where the next level is called about a promise that is stuck, and says that it heard. */
@Service
public class EscalationDesk {

    private final Commitments commitments;
    private final Escalations escalations;
    private final CommitmentRecords records;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    EscalationDesk(
            Commitments commitments, Escalations escalations, CommitmentRecords records, Commands commands, AuditLog audit, Clock clock) {
        this.commitments = commitments;
        this.escalations = escalations;
        this.records = records;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Calls the next level: an NGO it was promised to calls the governor first, the county's office the province.
     *
     * @throws DomainException when it is neither overdue nor disputed, or the next level was called already
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.NGO})
    @Transactional
    public void escalate(Actor who, CommandKey key, CommitmentId id, String typedReason) {
        var reason = Texts.required(typedReason, CommitmentLedger.LONGEST_DETAIL, "commitment.CommitmentLedger.textNeeded");
        commands.once(who, key, "EscalationDesk.escalate", () -> {
            var commitment = commitments.findById(id).orElseThrow(NotFound::new);
            var office = who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(commitment.county()));
            if (!office && !records.wasPromisedTo(id, who)) {
                throw new NotPermitted();
            }
            var today = LocalDate.now(clock);
            commitment.expectStuck(today);
            var level = ladder(id).next(office, today).orElseThrow(() -> new DomainException("commitment.EscalationDesk.calledAlready"));
            escalations.save(new Escalation(id, level, reason, who.name(), today));
            records.tell(id, level == Rung.PROVINCE ? Happening.ESCALATED_PROVINCE : Happening.ESCALATED_COUNTY, who, clock.instant());
            audit.record(who, commitment.county(), "EscalationDesk.escalate", "commitment " + id, level + " " + reason);
            return id.value();
        });
    }

    /** The level that was called says that it heard, and what it makes of it. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR})
    @Transactional
    public void acknowledge(Actor who, CommandKey key, CommitmentId id, String typedAnswer) {
        var answer = Texts.orEmpty(typedAnswer, CommitmentLedger.LONGEST_DETAIL);
        commands.once(who, key, "EscalationDesk.acknowledge", () -> {
            var commitment = commitments.findById(id).orElseThrow(NotFound::new);
            var level = who.reach(Role.DIRECTOR).covers(Location.of(commitment.county())) ? Rung.PROVINCE : Rung.COUNTY;
            var waiting = escalations.findByCommitmentIdOrderByRaisedOn(id.value()).stream()
                    .filter(escalation -> escalation.call().rung() == level && escalation.call().waits())
                    .findFirst()
                    .orElseThrow(() -> new DomainException("commitment.EscalationDesk.nobodyCalled"));
            waiting.acknowledge(who.name(), answer, LocalDate.now(clock));
            escalations.save(waiting);
            records.tell(id, Happening.HEARD, who, clock.instant());
            audit.record(who, commitment.county(), "EscalationDesk.acknowledge", "commitment " + id, level + " " + answer);
            return id.value();
        });
    }

    private Ladder ladder(CommitmentId id) {
        return new Ladder(escalations.findByCommitmentIdOrderByRaisedOn(id.value()).stream().map(Escalation::call).toList());
    }
}
