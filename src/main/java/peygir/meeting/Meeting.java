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

    void replan(LocalDate day, @Nullable LocalTime time, String place) {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
        this.plannedOn = day;
        this.startsAt = time;
        this.place = place;
    }

    void invited() {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
        state = MeetingState.INVITED;
    }

    /** The meeting took place on that day. */
    void hold(LocalDate day, LocalDate today) {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
        if (day.isAfter(today)) {
            throw new DomainException("meeting.Meeting.heldInFuture");
        }
        heldOn = day;
        state = MeetingState.IN_SESSION;
    }

    void expectOpenAttendance() {
        expect("meeting.Meeting.attendanceClosed", MeetingState.IN_SESSION, MeetingState.MINUTES_DRAFT);
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

    void expectInvitable() {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
    }

    void close(Headcount inTheRoom) {
        expect("meeting.Meeting.notInSession", MeetingState.IN_SESSION);
        if (inTheRoom.people() == 0) {
            throw new DomainException("meeting.Meeting.noAttendance");
        }
        state = MeetingState.MINUTES_DRAFT;
    }

    void circulate(int lines) {
        expect("meeting.Meeting.minutesNotOpen", MeetingState.MINUTES_DRAFT);
        if (lines == 0) {
            throw new DomainException("meeting.Meeting.noLines");
        }
        state = MeetingState.CIRCULATED;
    }

    /** An objection was right: the minutes are opened again. */
    void recall() {
        expect("meeting.Meeting.notCirculated", MeetingState.CIRCULATED);
        state = MeetingState.MINUTES_DRAFT;
    }

    void approve() {
        expect("meeting.Meeting.notCirculated", MeetingState.CIRCULATED);
        state = MeetingState.APPROVED;
    }

    void cancel(String reason) {
        expect("meeting.Meeting.alreadyHeld", MeetingState.PLANNED, MeetingState.INVITED);
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

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }
}
