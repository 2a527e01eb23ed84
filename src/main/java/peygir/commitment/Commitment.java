package peygir.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;

/** A promise on record. Its original day never changes. */
@Entity
class Commitment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private @Nullable UUID officeId;
    private @Nullable UUID ngoId;
    private @Nullable UUID departmentId;
    private @Nullable String saidBy;
    private String text;
    private @Nullable String deliverable;
    private @Nullable String measure;
    private LocalDate madeOn;

    @Column(updatable = false)
    private @Nullable LocalDate originalDue;

    private @Nullable LocalDate currentDue;
    private @Nullable UUID saidIn;
    private @Nullable UUID minuteLineId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CommitmentState state;

    private @Nullable String fact;
    private @Nullable UUID factSeriesId;
    private @Nullable UUID factMeetingId;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String closingReason;
    private @Nullable UUID supersededBy;

    protected Commitment() {}

    Commitment(CommitmentId id, Promise promise, @Nullable String saidBy, LocalDate today) {
        this.id = id;
        this.county = promise.county();
        switch (promise.promiser()) {
            case Promiser.ByOffice(var office) -> officeId = office.value();
            case Promiser.ByDepartment(var department) -> departmentId = department.value();
            case Promiser.ByNgo(var ngo) -> ngoId = ngo.value();
            case null -> {}
        }
        this.saidBy = saidBy;
        this.text = promise.text();
        this.deliverable = promise.deliverable().isBlank() ? null : promise.deliverable();
        this.measure = promise.measure().isBlank() ? null : promise.measure();
        this.madeOn = today;
        this.originalDue = promise.due();
        this.currentDue = promise.due();
        this.saidIn = promise.saidIn() == null ? null : promise.saidIn().value();
        this.minuteLineId = promise.line();
        // The county's office writes its own promises itself; others accept theirs.
        this.state = promise.promiser() instanceof Promiser.ByNgo || promise.promiser() instanceof Promiser.ByDepartment
                ? CommitmentState.PROPOSED
                : CommitmentState.ACCEPTED;
        if (promise.nextMeetingOf() != null) {
            this.fact = "NEXT_MEETING";
            this.factSeriesId = promise.nextMeetingOf().value();
        }
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Commitment.class, id);
        }
    }

    void accept() {
        expect("commitment.Commitment.notProposed", CommitmentState.PROPOSED);
        state = CommitmentState.ACCEPTED;
    }

    void noteProgress() {
        expectOpen();
        if (state == CommitmentState.PROPOSED || state == CommitmentState.ACCEPTED) {
            state = CommitmentState.IN_PROGRESS;
        }
    }

    void reportDone(LocalDate today) {
        expectOpen();
        if (state == CommitmentState.REPORTED_DONE) {
            throw new DomainException("commitment.Commitment.alreadyReported");
        }
        state = CommitmentState.REPORTED_DONE;
        reportedOn = today;
    }

    /** Proven on this day, by its evidence and someone other than the reporter. */
    void verify(boolean evidence, LocalDate today) {
        expect("commitment.Commitment.notReported", CommitmentState.REPORTED_DONE);
        if (!evidence) {
            throw new DomainException("commitment.Commitment.noEvidence");
        }
        state = CommitmentState.VERIFIED;
        verifiedOn = today;
    }

    void giveBack() {
        expect("commitment.Commitment.notReported", CommitmentState.REPORTED_DONE);
        state = CommitmentState.RETURNED;
        reportedOn = null;
    }

    /**
     * The system saw it happen. The promise was to meet, so it is kept on the day the meeting was held; the approved
     * minutes are the proof of that day and may come later without making the promise late. For the same reason an
     * earlier meeting whose minutes are approved after a later one's takes its place.
     */
    void proveByMeeting(MeetingId meeting, LocalDate heldOn) {
        factMeetingId = meeting.value();
        reportedOn = heldOn;
        verifiedOn = heldOn;
        state = state == CommitmentState.CONFIRMED ? state : CommitmentState.VERIFIED;
    }

    void confirm() {
        expect("commitment.Commitment.notVerified", CommitmentState.VERIFIED, CommitmentState.CONFIRMED);
        state = CommitmentState.CONFIRMED;
    }

    void dispute() {
        expect("commitment.Commitment.notVerified", CommitmentState.VERIFIED, CommitmentState.CONFIRMED);
        state = CommitmentState.DISPUTED;
    }

    void reschedule(LocalDate due, LocalDate today) {
        expectOpen();
        if (due.isBefore(today)) {
            throw new DomainException("commitment.Commitment.dueInPast");
        }
        if (due.equals(currentDue)) {
            throw new DomainException("commitment.Commitment.sameDue");
        }
        currentDue = due;
    }

    void cancel(String reason, LocalDate today) {
        expectOpen();
        state = CommitmentState.CANCELLED;
        closedOn = today;
        closingReason = reason;
    }

    /** Another promise stands in its place. */
    void supersede(CommitmentId successor, LocalDate today) {
        expectOpen();
        state = CommitmentState.SUPERSEDED;
        closedOn = today;
        supersededBy = successor.value();
    }

    private void expectOpen() {
        if (!state.open()) {
            throw new DomainException("commitment.Commitment.closed");
        }
    }

    private void expect(String refusal, CommitmentState first, CommitmentState... others) {
        Set<CommitmentState> expected = EnumSet.of(first, others);
        if (!expected.contains(state)) {
            throw new DomainException(refusal);
        }
    }

    /** Would a meeting of that series, held on that day, prove it, or prove it for an earlier day than the meeting it was proven by? */
    boolean isProvenBy(SeriesId series, LocalDate heldOn) {
        if (!"NEXT_MEETING".equals(fact) || !Objects.equals(factSeriesId, series.value()) || !heldOn.isAfter(madeOn)) {
            return false;
        }
        var proven = state == CommitmentState.VERIFIED || state == CommitmentState.CONFIRMED;
        return state.open() || proven && factMeetingId != null && verifiedOn != null && heldOn.isBefore(verifiedOn);
    }

    CommitmentId id() {
        return id;
    }

    CountyCode county() {
        return county;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    @Nullable
    LocalDate currentDue() {
        return currentDue;
    }
}
