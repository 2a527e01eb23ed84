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
import java.util.Optional;
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

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Fact fact;

    private @Nullable UUID factSeriesId;
    private @Nullable UUID factMeetingId;
    private @Nullable Integer factShare;
    private @Nullable UUID expectationId;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate confirmUntil;
    private @Nullable LocalDate closedOn;
    private @Nullable String closingReason;
    private @Nullable UUID supersededBy;

    /** Null in the database's eyes when there are none. */
    @Embedded
    private @Nullable Ties ties;

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
        switch (promise.keptBy()) {
            case KeptBy.NextMeeting(var series) -> {
                fact = Fact.NEXT_MEETING;
                factSeriesId = series.value();
            }
            case KeptBy.PublishedCapacities(var share) -> {
                fact = Fact.PUBLISHED_CAPACITIES;
                factShare = share;
            }
            case KeptBy.AnsweredExpectation(var expectation) -> {
                fact = Fact.EXPECTATION_ANSWERED;
                expectationId = expectation.value();
            }
            case null -> {}
        }
        ties = Ties.of(promise.bonds(), promise.due());
    }

    /** The one after this recurring promise, made on the day this one is due; empty when it comes back no more. */
    Optional<Commitment> next(CommitmentId successor) {
        var over = state == CommitmentState.CANCELLED || state == CommitmentState.SUPERSEDED;
        return ties == null || originalDue == null || over
                ? Optional.empty()
                : ties.dueAfter(originalDue).map(due -> instance(successor, ties.after(id), originalDue, due));
    }

    private Commitment instance(CommitmentId successor, Ties ties, LocalDate madeOn, LocalDate due) {
        var next = new Commitment();
        next.id = successor;
        next.county = county;
        next.officeId = officeId;
        next.ngoId = ngoId;
        next.departmentId = departmentId;
        next.saidBy = saidBy;
        next.text = text;
        next.deliverable = deliverable;
        next.measure = measure;
        next.madeOn = madeOn;
        next.originalDue = due;
        next.currentDue = due;
        next.saidIn = saidIn;
        // Whoever stood by it once stands by it each time.
        next.state = state == CommitmentState.PROPOSED ? CommitmentState.PROPOSED : CommitmentState.ACCEPTED;
        next.fact = fact;
        next.factSeriesId = factSeriesId;
        next.ties = ties;
        return next;
    }

    boolean isDueBy(LocalDate day) {
        return originalDue != null && !originalDue.isAfter(day);
    }

    /** Only what was called off or disputed is made once more; what is open is replaced, what was kept is done. */
    void expectMayBeMadeAgain() {
        expect("commitment.Commitment.notToBeMadeAgain", CommitmentState.CANCELLED, CommitmentState.DISPUTED);
    }

    /** Takes a part: a part itself has none, and none is due after the whole. */
    void expectMayHavePart(@Nullable LocalDate due) {
        expectOpen();
        if (ties != null && ties.part()) {
            throw new DomainException("commitment.Commitment.partOfPart");
        }
        if (due != null && currentDue != null && due.isAfter(currentDue)) {
            throw new DomainException("commitment.Commitment.partAfterWhole", currentDue);
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
        confirmUntil = today.plusDays(Hearing.DAYS);
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
    void proveByMeeting(MeetingId meeting, LocalDate heldOn, LocalDate today) {
        factMeetingId = meeting.value();
        prove(heldOn, today);
    }

    /**
     * The system saw it happen.
     *
     * @param on the day it happened
     * @param today the day it was seen, from which those it was promised to have time for their word
     */
    void prove(LocalDate on, LocalDate today) {
        reportedOn = on;
        verifiedOn = on;
        if (state != CommitmentState.CONFIRMED) {
            state = CommitmentState.VERIFIED;
            confirmUntil = today.plusDays(Hearing.DAYS);
        }
    }

    void confirm(LocalDate today) {
        expectHearing(today);
        state = CommitmentState.CONFIRMED;
    }

    void dispute(LocalDate today) {
        expectHearing(today);
        state = CommitmentState.DISPUTED;
    }

    /** The word of those it was promised to has its time; a silence that has lasted is not filled afterwards. */
    private void expectHearing(LocalDate today) {
        expect("commitment.Commitment.notVerified", CommitmentState.VERIFIED, CommitmentState.CONFIRMED);
        var until = confirmUntil == null && verifiedOn != null ? verifiedOn.plusDays(Hearing.DAYS) : confirmUntil;
        if (until != null && today.isAfter(until)) {
            throw new DomainException("commitment.Commitment.wordTooLate", until);
        }
    }

    /** Open after its day has passed, or disputed: a reason to call the next level. */
    void expectStuck(LocalDate today) {
        if (state != CommitmentState.DISPUTED && !Outcome.overdue(state, currentDue, today)) {
            throw new DomainException("commitment.Commitment.notStuck");
        }
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
        if (fact != Fact.NEXT_MEETING || !Objects.equals(factSeriesId, series.value()) || !heldOn.isAfter(madeOn)) {
            return false;
        }
        var proven = state == CommitmentState.VERIFIED || state == CommitmentState.CONFIRMED;
        return state.open() || proven && factMeetingId != null && verifiedOn != null && heldOn.isBefore(verifiedOn);
    }

    /** Do so many of the county's NGOs prove it? */
    boolean isProvenBy(Share offering) {
        return state.open() && fact == Fact.PUBLISHED_CAPACITIES && factShare != null && offering.reaches(factShare);
    }

    boolean isOpen() {
        return state.open();
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
