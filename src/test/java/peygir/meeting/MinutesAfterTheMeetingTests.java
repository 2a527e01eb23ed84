package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** Minutes once the room is empty: objections, approval, numbers, corrections. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class MinutesAfterTheMeetingTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    ObjectionDesk objections;

    @Autowired
    CorrectionDesk corrections;

    @Autowired
    MeetingBook book;

    private MeetingOffice bafq;
    private MeetingId meeting;
    private UUID decision;

    @BeforeEach
    void aMeetingWithOneDecision() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 2);
        meeting = held();
        decision = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "نشست‌ها ماهانه است");
    }

    @Test
    void whoWasInTheRoomObjectsAndWhoWasNotCannot() {
        circulated();
        var there = bafq.ngo(bafq.ngos.getFirst());
        objections.raise(there, key(), meeting, decision, "گفته شد دوماهانه");
        assertThat(objections.of(bafq.expert(), meeting)).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo("انجمن شمارهٔ 1");
            assertThat(row.line()).isEqualTo("نشست‌ها ماهانه است");
            assertThat(row.open()).isTrue();
        });
        assertThatThrownBy(() -> objections.raise(bafq.ngo(bafq.ngos.getLast()), key(), meeting, decision, "من نبودم")).isInstanceOf(NotFound.class);
        assertThat(objections.of(there, meeting)).hasSize(1);
    }

    @Test
    void anOpenObjectionHoldsTheApprovalUntilItIsAnswered() {
        circulated();
        var objection = objections.raise(bafq.ngo(bafq.ngos.getFirst()), key(), meeting, decision, "درست نیست");
        refused(() -> desk.approve(bafq.governor(), key(), meeting), "meeting.Meeting.objectionsOpen");
        objections.answer(bafq.expert(), key(), meeting, objection, false, "در نوار نشست همین است");
        refused(() -> objections.answer(bafq.expert(), key(), meeting, objection, true, "نه"), "meeting.ObjectionDesk.alreadyAnswered");
        desk.approve(bafq.governor(), key(), meeting);
        assertThat(book.minutes(bafq.expert(), meeting).getFirst().state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void whatIsApprovedBeforeEverybodyCouldObjectSaysSoForGood() {
        circulated();
        desk.approve(bafq.governor(), key(), meeting);
        assertThat(book.minutes(bafq.expert(), meeting).getFirst().reason()).isEqualTo("تصویب پیش از پایان مهلت اعتراض (۱۴۰۵/۰۹/۰۹)");
    }

    @Test
    void whatIsApprovedWithoutBeingSentRoundSaysSoForGood() {
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.approve(bafq.governor(), key(), meeting);
        assertThat(book.minutes(bafq.expert(), meeting).getFirst().reason()).isEqualTo("تصویب بدون ارسال برای حاضران");
    }

    @Test
    void aWindowInThePastIsRefused() {
        desk.close(bafq.expert(), key(), meeting, 1);
        refused(() -> desk.circulateUntil(bafq.expert(), key(), meeting, OfficeDay.TODAY.minusDays(1)), "meeting.Meeting.windowInPast");
    }

    @Test
    void approvedMinutesAreLockedAndACorrectionIsANewVersion() {
        approved();
        refused(
                () -> minutes.changeLine(bafq.expert(), key(), meeting, decision, "نشست‌ها ماهانه است", LineKind.DECISION, "تغییر"),
                "meeting.Meeting.minutesLocked");
        corrections.correct(
                bafq.governor(), key(), meeting, new CorrectionDesk.Correction(decision, "نشست‌ها ماهانه است", "نشست‌ها دوماهانه است", "لغزش قلم"));

        var versions = book.minutes(bafq.expert(), meeting);
        assertThat(versions).extracting(MinutesRow::number).containsExactly(3, 2, 1);
        assertThat(versions.getFirst().reason()).isEqualTo("لغزش قلم");
        assertThat(versions.get(1).body()).contains("نشست‌ها ماهانه است");
        assertThat(LineDifference.between(versions.get(1).body(), versions.getFirst().body()))
                .filteredOn(part -> part.fate() != LineDifference.Fate.KEPT)
                .hasSize(2);
        assertThat(book.lines(bafq.expert(), meeting).getFirst().resolution()).isEqualTo("1405/1");
    }

    @Test
    void aCorrectionBasedOnOldWordsIsNotWrittenOverAnother() {
        approved();
        corrections.correct(bafq.governor(), key(), meeting, new CorrectionDesk.Correction(decision, "نشست‌ها ماهانه است", "یکم", "دلیل"));
        assertThatThrownBy(() -> corrections.correct(
                        bafq.governor(), key(), meeting, new CorrectionDesk.Correction(decision, "نشست‌ها ماهانه است", "دوم", "دلیل")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void minutesThatAreNotApprovedAreWrittenNotCorrected() {
        refused(
                () -> corrections.correct(bafq.governor(), key(), meeting, new CorrectionDesk.Correction(decision, "نشست‌ها ماهانه است", "یکم", "دلیل")),
                "meeting.Meeting.notApproved");
    }

    @Test
    void aNumberByHandThatExistsOrLeavesAHoleIsRefused() {
        corrections.number(bafq.expert(), key(), meeting, decision, 18);
        var second = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "دوم");
        refused(() -> corrections.number(bafq.expert(), key(), meeting, second, 18), "meeting.OfficeNumbers.taken");
        refused(() -> corrections.number(bafq.expert(), key(), meeting, second, 20), "meeting.OfficeNumbers.hole");
        corrections.number(bafq.expert(), key(), meeting, second, 19);
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "سوم");
        approved();
        assertThat(book.lines(bafq.expert(), meeting)).extracting(LineRow::resolution).containsExactly("1405/18", "1405/19", "1405/20");
    }

    @Test
    void aNumberedDecisionStaysSoThatNumbersHaveNoHole() {
        corrections.number(bafq.expert(), key(), meeting, decision, 1);
        refused(() -> minutes.removeLine(bafq.expert(), key(), meeting, decision), "meeting.MinutesDesk.hasNumber");
        refused(
                () -> minutes.changeLine(bafq.expert(), key(), meeting, decision, "نشست‌ها ماهانه است", LineKind.DISCUSSION, "گفت‌وگو"),
                "meeting.MinutesDesk.hasNumber");
    }

    @Test
    void sessionsAreNumberedPerOfficeAndYear() {
        assertThat(book.details(bafq.expert(), meeting, FA).session()).isEqualTo("1405/1");
        assertThat(book.details(bafq.expert(), held(), FA).session()).isEqualTo("1405/2");
    }

    @Test
    void theRoomHearsWhoDoesWhatByWhen() {
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "گفت‌وگو");
        assertThat(book.readBack(bafq.expert(), meeting)).containsExactly(new ReadBackRow(LineKind.DECISION, "نشست‌ها ماهانه است", null, null));
    }

    @Test
    void aForeignOfficeFindsNoneOfIt() {
        circulated();
        var taft = MeetingOffice.someone(Role.GOVERNOR, MeetingOffice.TAFT);
        assertThatThrownBy(() -> objections.of(taft, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.number(taft, key(), meeting, decision, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.readBack(taft, meeting)).isInstanceOf(NotFound.class);
    }

    private MeetingId held() {
        var held = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY));
        attendance.enter(
                bafq.expert(), key(), new AttendanceDesk.Entry(held, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT)));
        return held;
    }

    private void circulated() {
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.circulate(bafq.expert(), key(), meeting);
    }

    private void approved() {
        circulated();
        desk.approve(bafq.governor(), key(), meeting);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }
}
