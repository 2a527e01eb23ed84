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
        this.state = CommitmentState.ACCEPTED;
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

    void noteProgress() {
        expectOpen();
        if (state == CommitmentState.PROPOSED || state == CommitmentState.ACCEPTED) {
            state = CommitmentState.IN_PROGRESS;
        }
    }

    void reportDone(LocalDate today) {
        expectOpen();
        state = CommitmentState.REPORTED_DONE;
        reportedOn = today;
    }

    /** Proven: the day it was reported done is the day it counts as kept, once someone else has verified it. */
    void verify(boolean evidence) {
        expect("commitment.Commitment.notReported", CommitmentState.REPORTED_DONE);
        if (!evidence) {
            throw new DomainException("commitment.Commitment.noEvidence");
        }
        state = CommitmentState.VERIFIED;
        verifiedOn = reportedOn;
    }

    void giveBack() {
        expect("commitment.Commitment.notReported", CommitmentState.REPORTED_DONE);
        state = CommitmentState.RETURNED;
        reportedOn = null;
    }

    /** The system saw it happen. */
    void proveByMeeting(MeetingId meeting, LocalDate heldOn) {
        expectOpen();
        factMeetingId = meeting.value();
        reportedOn = heldOn;
        verifiedOn = heldOn;
        state = CommitmentState.VERIFIED;
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
        currentDue = due;
    }

    void cancel(String reason, LocalDate today) {
        expectOpen();
        state = CommitmentState.CANCELLED;
        closedOn = today;
        closingReason = reason;
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

    boolean waitsForMeetingOf(SeriesId series) {
        return "NEXT_MEETING".equals(fact) && Objects.equals(factSeriesId, series.value()) && state.open();
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
