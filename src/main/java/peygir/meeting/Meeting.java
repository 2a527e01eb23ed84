package peygir.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;

/** One meeting of a series, from its plan to its locked minutes. */
@Entity
class Meeting {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private int number;
    private LocalDate plannedOn;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalDate heldOn;
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private MeetingState state;

    private @Nullable String cancelledReason;
    private @Nullable LocalDate postponedFrom;
    private @Nullable String postponedReason;
    private @Nullable LocalDate objectionsUntil;

    protected Meeting() {}

    Meeting(MeetingId id, SeriesId series, CountyCode county, int number, LocalDate plannedOn, @Nullable LocalTime startsAt, String place) {
        this.id = id;
        this.series = series;
        this.county = county;
        this.number = number;
        this.plannedOn = plannedOn;
        this.startsAt = startsAt;
        this.place = place;
        this.state = MeetingState.PLANNED;
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Meeting.class, id);
        }
    }

    /** Another time or place on the same day. */
    void replan(@Nullable LocalTime time, String place) {
        expectToCome();
        this.startsAt = time;
        this.place = place;
    }

    /** Another day: whoever said yes to the old one is asked again. */
    void postpone(LocalDate day, String reason, LocalDate today) {
        expectToCome();
        if (day.equals(plannedOn)) {
            throw new DomainException("meeting.Meeting.sameDay");
        }
        if (postponedFrom == null) {
            postponedFrom = plannedOn;
        }
        postponedReason = reason;
        plannedOn = day;
        expectNotPast(today);
    }

    /** A meeting to come lies ahead; one that took place is recorded as held. */
    void expectNotPast(LocalDate today) {
        if (plannedOn.isBefore(today)) {
            throw new DomainException("meeting.Meeting.plannedInPast");
        }
    }

    void invited() {
        expectToCome();
        state = MeetingState.INVITED;
    }

    /** The meeting took place on that day. */
    void hold(LocalDate day, LocalDate today) {
        expectToCome();
        if (day.isAfter(today)) {
            throw new DomainException("meeting.Meeting.heldInFuture", today);
        }
        heldOn = day;
        state = MeetingState.IN_SESSION;
    }

    void expectOpenAttendance() {
        expect(
                state == MeetingState.PLANNED || state == MeetingState.INVITED
                        ? "meeting.Meeting.notHeldYet"
                        : "meeting.Meeting.attendanceClosed",
                MeetingState.IN_SESSION,
                MeetingState.MINUTES_DRAFT);
    }

    void expectOpenMinutes() {
        expect(
                state == MeetingState.APPROVED ? "meeting.Meeting.minutesLocked" : "meeting.Meeting.minutesNotOpen",
                MeetingState.IN_SESSION,
                MeetingState.MINUTES_DRAFT);
    }

    void expectOpenAgenda() {
        expect("meeting.Meeting.agendaClosed", MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);
    }

    void expectToCome() {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
    }

    /**
     * The session is over.
     *
     * @param counted heads counted in the room, held against the list
     */
    void close(Headcount listed, long counted) {
        expect("meeting.Meeting.notInSession", MeetingState.IN_SESSION);
        if (listed.people() == 0) {
            throw new DomainException("meeting.Meeting.noAttendance");
        }
        var room = new Headcount(counted, listed.organisations());
        if (room.people() != listed.people()) {
            throw new DomainException("meeting.Meeting.countDiffers", listed.people(), counted);
        }
        state = MeetingState.MINUTES_DRAFT;
    }

    void circulate(int lines) {
        expect(
                state == MeetingState.APPROVED ? "meeting.Meeting.minutesLocked" : "meeting.Meeting.sessionNotClosed",
                MeetingState.MINUTES_DRAFT);
        if (lines == 0) {
            throw new DomainException("meeting.Meeting.noLines");
        }
        state = MeetingState.CIRCULATED;
    }

    /** Until when those who were there may object. */
    void objectionsUntil(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new DomainException("meeting.Meeting.windowInPast");
        }
        objectionsUntil = until;
    }

    /** Whether somebody may still object today. */
    void expectOpenObjections(LocalDate today) {
        expect(state == MeetingState.APPROVED ? "meeting.Meeting.minutesLocked" : "meeting.Meeting.notCirculated", MeetingState.CIRCULATED);
        var until = objectionsUntil;
        if (until != null && today.isAfter(until)) {
            throw new DomainException("meeting.Meeting.windowOver", until);
        }
    }

    /** Only approved minutes are corrected; others are simply written. */
    void expectApproved() {
        expect("meeting.Meeting.notApproved", MeetingState.APPROVED);
    }

    /** An objection was right: the minutes are opened again. */
    void recall() {
        expect("meeting.Meeting.notCirculated", MeetingState.CIRCULATED);
        state = MeetingState.MINUTES_DRAFT;
    }

    /** Nobody was sent the minutes as they stand. */
    boolean neverSent() {
        return state == MeetingState.MINUTES_DRAFT;
    }

    /** The day until which somebody might still have objected, were the minutes approved now. */
    Optional<LocalDate> windowOpen(LocalDate today) {
        return state == MeetingState.CIRCULATED ? Optional.ofNullable(objectionsUntil).filter(until -> !today.isAfter(until)) : Optional.empty();
    }

    /** Approved as circulated, or as the closed session left them. */
    void approve(int lines) {
        expect(
                state == MeetingState.APPROVED ? "meeting.Meeting.minutesLocked" : "meeting.Meeting.notReadyToApprove",
                MeetingState.CIRCULATED,
                MeetingState.MINUTES_DRAFT);
        if (lines == 0) {
            throw new DomainException("meeting.Meeting.noLines");
        }
        state = MeetingState.APPROVED;
    }

    void cancel(String reason) {
        expectToCome();
        state = MeetingState.CANCELLED;
        cancelledReason = reason;
    }

    private void expect(String refusal, MeetingState first, MeetingState... others) {
        Set<MeetingState> expected = EnumSet.of(first, others);
        if (!expected.contains(state)) {
            throw new DomainException(refusal);
        }
    }

    MeetingId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    CountyCode county() {
        return county;
    }

    int number() {
        return number;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate expectHeldOn() {
        if (heldOn == null) {
            throw new DomainException("meeting.Meeting.notHeldYet");
        }
        return heldOn;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }
}
