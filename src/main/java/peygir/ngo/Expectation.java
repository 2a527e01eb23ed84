package peygir.ngo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** What an NGO expects of the office, and the office's answer. */
@Entity
class Expectation {

    static final int LONGEST_ANSWERED_BY = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExpectationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    private String topic;
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable CapacityKind kind;

    private @Nullable String subSector;
    private @Nullable UUID localityId;
    private LocalDate raisedOn;
    private LocalDate answerDue;
    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID raisedIn;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBy;

    protected Expectation() {}

    Expectation(ExpectationId id, ExpectationRegister.Wish wish, LocalDate today, LocalDate answerDue) {
        this.id = id;
        this.ngo = wish.ngo();
        this.topic = wish.topic();
        this.text = wish.text();
        this.kind = wish.kind();
        this.subSector = wish.subSector();
        this.localityId = wish.locality();
        this.raisedOn = today;
        this.confirmedOn = today;
        this.answerDue = answerDue;
    }

    /** Still expected. */
    void confirm(LocalDate today) {
        expectStanding();
        confirmedOn = today;
    }

    /** The office's answer takes the place of the one it was written in view of, and of no other. */
    void answer(long seen, String answer, String by, LocalDate today) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Expectation.class, id);
        }
        expectStanding();
        this.answer = answer;
        this.answeredBy = shortened(by);
        this.answeredOn = today;
    }

    /** No longer expected; what was answered stays answered. */
    void withdraw(String by, LocalDate today) {
        expectStanding();
        if (answeredOn != null) {
            throw new DomainException("ngo.Expectation.answered", answeredOn);
        }
        withdrawnOn = today;
        withdrawnBy = shortened(by);
    }

    private void expectStanding() {
        if (withdrawnOn != null) {
            throw new DomainException("ngo.Expectation.withdrawn", withdrawnOn);
        }
    }

    private static String shortened(String person) {
        return person.length() <= LONGEST_ANSWERED_BY ? person : person.substring(0, LONGEST_ANSWERED_BY);
    }

    ExpectationId id() {
        return id;
    }

    NgoId ngo() {
        return ngo;
    }
}
