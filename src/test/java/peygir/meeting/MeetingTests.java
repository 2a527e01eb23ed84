package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.OfficeId;

class MeetingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Meeting meeting = new Meeting(
            MeetingId.random(), SeriesId.random(), new CountyCode("2102"), 1, LocalDate.of(2026, 12, 16), null, "فرمانداری");

    @Test
    void aMeetingInTheFutureWasNotHeld() {
        refused(() -> meeting.hold(TODAY.plusDays(1), TODAY), "meeting.Meeting.heldInFuture");
        assertThat(meeting.heldOn()).isNull();
    }

    @Test
    void aMeetingIsHeldOnce() {
        meeting.hold(TODAY, TODAY);
        refused(() -> meeting.hold(TODAY, TODAY), "meeting.Meeting.alreadyHeld");
        refused(() -> meeting.cancel("دلیل"), "meeting.Meeting.alreadyHeld");
        refused(() -> meeting.postpone(TODAY.plusDays(9), "دلیل", TODAY), "meeting.Meeting.alreadyHeld");
    }

    @Test
    void nobodyPlansForADayThatHasPassed() {
        refused(() -> meeting.postpone(TODAY.minusDays(1), "دلیل", TODAY), "meeting.Meeting.plannedInPast");
    }

    @Test
    void puttingOffToTheSameDayIsNothing() {
        refused(() -> meeting.postpone(meeting.plannedOn(), "دلیل", TODAY), "meeting.Meeting.sameDay");
    }

    @Test
    void aSessionWithoutAnybodyPresentIsNotClosed() {
        meeting.hold(TODAY, TODAY);
        refused(() -> meeting.close(new Headcount(0, 0), 5), "meeting.Meeting.noAttendance");
    }

    @Test
    void thereAreNeverMoreOrganisationsThanPeople() {
        refused(() -> new Headcount(28, 29), "meeting.Headcount.moreOrganisationsThanPeople");
        meeting.hold(TODAY, TODAY);
        refused(() -> meeting.close(new Headcount(31, 29), 28), "meeting.Headcount.moreOrganisationsThanPeople");
        refused(() -> meeting.close(new Headcount(31, 29), 30), "meeting.Meeting.countDiffers");
        meeting.close(new Headcount(31, 29), 31);
    }

    @Test
    void minutesAreApprovedOnceTheSessionIsClosedAndThenLocked() {
        meeting.hold(TODAY, TODAY);
        refused(() -> meeting.approve(3), "meeting.Meeting.notReadyToApprove");
        meeting.close(new Headcount(2, 1), 2);
        refused(() -> meeting.approve(0), "meeting.Meeting.noLines");
        meeting.circulate(3);
        refused(meeting::expectOpenMinutes, "meeting.Meeting.minutesNotOpen");
        meeting.approve(3);
        refused(meeting::expectOpenMinutes, "meeting.Meeting.minutesLocked");
        refused(() -> meeting.approve(3), "meeting.Meeting.minutesLocked");
        refused(meeting::recall, "meeting.Meeting.notCirculated");
    }

    @Test
    void objectionsEndWithTheirWindow() {
        meeting.hold(TODAY, TODAY);
        meeting.close(new Headcount(2, 1), 2);
        refused(() -> meeting.expectOpenObjections(TODAY), "meeting.Meeting.notCirculated");
        meeting.circulate(1);
        refused(() -> meeting.objectionsUntil(TODAY.minusDays(1), TODAY), "meeting.Meeting.windowInPast");
        meeting.objectionsUntil(TODAY.plusDays(7), TODAY);
        meeting.expectOpenObjections(TODAY.plusDays(7));
        refused(() -> meeting.expectOpenObjections(TODAY.plusDays(8)), "meeting.Meeting.windowOver");
        refused(meeting::expectApproved, "meeting.Meeting.notApproved");
    }

    @Test
    void anObjectionOpensTheMinutesAgain() {
        meeting.hold(TODAY, TODAY);
        meeting.close(new Headcount(2, 1), 2);
        meeting.circulate(1);
        meeting.recall();
        meeting.expectOpenMinutes();
        meeting.circulate(1);
    }

    @Test
    void beforeTheMeetingThereIsNoAttendanceAndAfterItNoAgenda() {
        refused(meeting::expectOpenAttendance, "meeting.Meeting.notHeldYet");
        meeting.hold(TODAY, TODAY);
        meeting.close(new Headcount(2, 1), 2);
        refused(meeting::expectOpenAgenda, "meeting.Meeting.agendaClosed");
    }

    @Test
    void aSeriesMeetsEveryOneToTwentyFourMonths() {
        refused(() -> new MeetingSeries(SeriesId.random(), new OfficeId(UUID.randomUUID()), new CountyCode("2102"), "نشست", 0, 3, TODAY), "meeting.MeetingSeries.cadence");
        refused(() -> new MeetingSeries(SeriesId.random(), new OfficeId(UUID.randomUUID()), new CountyCode("2102"), "نشست", 1, 61, TODAY), "meeting.MeetingSeries.grace");
    }

    static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
