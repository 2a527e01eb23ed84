package peygir.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;

/** The next level was called about a promise that is stuck, and heard it. */
@Entity
class Escalation {

    @Id
    private UUID id;

    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Rung level;

    private String reason;
    private LocalDate raisedOn;
    private String raisedBy;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable String acknowledgedBy;
    private @Nullable String answer;

    protected Escalation() {}

    Escalation(CommitmentId commitment, Rung level, String reason, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.value();
        this.level = level;
        this.reason = reason;
        this.raisedOn = today;
        this.raisedBy = by;
    }

    void acknowledge(String by, String answer, LocalDate today) {
        if (acknowledgedOn != null) {
            throw new DomainException("commitment.Escalation.heardAlready");
        }
        this.acknowledgedOn = today;
        this.acknowledgedBy = by;
        this.answer = answer.isEmpty() ? null : answer;
    }

    Ladder.Call call() {
        return new Ladder.Call(level, raisedOn, acknowledgedOn);
    }
}
