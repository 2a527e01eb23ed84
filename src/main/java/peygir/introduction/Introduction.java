package peygir.introduction;

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
import peygir.commitment.CommitmentId;
import peygir.coverage.ActivityId;
import peygir.ngo.CapacityId;
import peygir.ngo.ExpectationId;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** The office tells an NGO that expects something of another one that offers it; both have a say, then something comes of it. */
@Entity
class Introduction {

    private static final int LONGEST_PERSON = 120;

    /** What an NGO says to it. */
    enum Say {
        YES, NO
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntroductionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private UUID expectationId;
    private UUID capacityId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asker_id"))
    private NgoId asker;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "giver_id"))
    private NgoId giver;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private IntroductionState state;

    private @Nullable String note;
    private LocalDate sentOn;
    private String sentBy;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    private @Nullable Say askerSaid;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    private @Nullable Say giverSaid;

    private @Nullable LocalDate saidOn;
    private @Nullable UUID activityId;
    private @Nullable UUID commitmentId;

    protected Introduction() {}

    /** Who expects and who gives, and of what county both are. */
    record Parties(CountyCode county, ExpectationId expectation, CapacityId capacity, NgoId asker, NgoId giver) {}

    private Introduction(Parties parties, IntroductionState state, @Nullable String note, String by, LocalDate today) {
        this.id = IntroductionId.random();
        this.county = parties.county();
        this.expectationId = parties.expectation().value();
        this.capacityId = parties.capacity().value();
        this.asker = parties.asker();
        this.giver = parties.giver();
        this.state = state;
        this.note = note;
        this.sentBy = by.length() <= LONGEST_PERSON ? by : by.substring(0, LONGEST_PERSON);
        this.sentOn = today;
    }

    static Introduction send(Parties parties, @Nullable String note, String by, LocalDate today) {
        return new Introduction(parties, IntroductionState.SENT, note, by, today);
    }

    /** The two do not fit: they are not proposed again, and never hear of it. */
    static Introduction setAside(Parties parties, String reason, String by, LocalDate today) {
        return new Introduction(parties, IntroductionState.SET_ASIDE, reason, by, today);
    }

    /** One of the two says yes or no; said again, the later word holds until both said yes or one said no. */
    void hear(NgoId ngo, boolean yes, LocalDate today) {
        if (state != IntroductionState.SENT) {
            throw new DomainException("introduction.Introduction.settled");
        }
        var said = yes ? Say.YES : Say.NO;
        if (ngo.equals(asker)) {
            askerSaid = said;
        } else if (ngo.equals(giver)) {
            giverSaid = said;
        } else {
            throw new NotFound();
        }
        saidOn = today;
        if (!yes) {
            state = IntroductionState.DECLINED;
        } else if (askerSaid == Say.YES && giverSaid == Say.YES) {
            state = IntroductionState.ACCEPTED;
        }
    }

    void becomes(ActivityId activity) {
        join();
        activityId = activity.value();
    }

    void becomes(CommitmentId commitment) {
        join();
        commitmentId = commitment.value();
    }

    private void join() {
        if (state != IntroductionState.ACCEPTED) {
            throw new DomainException("introduction.Introduction.notAccepted");
        }
        state = IntroductionState.JOINED;
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Introduction.class, id);
        }
    }

    IntroductionId id() {
        return id;
    }

    CountyCode county() {
        return county;
    }

    NgoId asker() {
        return asker;
    }

    NgoId giver() {
        return giver;
    }

    IntroductionState state() {
        return state;
    }
}
