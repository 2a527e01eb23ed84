package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.meeting.MeetingTests.refused;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.search.SearchIndex;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

@OfficeTest
@Import(OfficeDay.class)
@Transactional
@RecordApplicationEvents
class MeetingDeskTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    AgendaDesk agenda;

    @Autowired
    InvitationDesk invitations;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    SeriesDesk series;

    @Autowired
    @Qualifier("meetingWords")
    SearchIndex words;

    @Autowired
    MeetingBook book;

    @Autowired
    ApplicationEvents events;

    private MeetingOffice bafq;

    @BeforeEach
    void anOfficeWithFourNgos() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 4);
    }

    @Test
    void theFirstItemOfEveryAgendaIsTheReview() {
        var meeting = planned();
        agenda.put(bafq.expert(), key(), meeting, AgendaDesk.Topic.of("ظرفیت‌ها"));
        agenda.put(bafq.expert(), key(), meeting, AgendaDesk.Topic.of("انتظارات"));
        var topics = book.agenda(bafq.expert(), meeting);
        assertThat(topics).extracting(AgendaRow::kind).containsExactly(AgendaKind.REVIEW, AgendaKind.TOPIC, AgendaKind.TOPIC);

        agenda.move(bafq.expert(), key(), meeting, topics.getLast().id(), -1);
        agenda.move(bafq.expert(), key(), meeting, topics.getLast().id(), -1);
        assertThat(book.agenda(bafq.expert(), meeting)).extracting(AgendaRow::title).containsExactly("بازبینی تعهدهای پیشین", "انتظارات", "ظرفیت‌ها");
        assertThatThrownBy(() -> agenda.takeOff(bafq.expert(), key(), meeting, topics.getFirst().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void meetingsOfASeriesAreNumberedOnAndADoubleClickIsOneMeeting() {
        var once = key();
        var first = desk.call(bafq.expert(), once, bafq.nextWeek());
        assertThat(desk.call(bafq.expert(), once, bafq.nextWeek())).isEqualTo(first);
        var second = planned();
        assertThat(book.details(bafq.expert(), second, FA).number()).isEqualTo(2);
        assertThat(series.ofCounty(bafq.expert(), MeetingOffice.BAFQ)).filteredOn(row -> row.id().equals(bafq.series)).extracting(SeriesRow::nextNumber).containsExactly(3);
    }

    @Test
    void aMeetingInTheFutureIsNotRecordedAsHeld() {
        refused(() -> desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY.plusDays(1))), "meeting.Meeting.heldInFuture");
        var meeting = planned();
        refused(() -> desk.hold(bafq.expert(), key(), meeting, OfficeDay.TODAY.plusDays(7)), "meeting.Meeting.heldInFuture");
    }

    @Test
    void invitedBySectorTheyAnswerForThemselves() {
        var meeting = planned();
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.ofSector("CUL"));
        assertThat(book.invitations(bafq.expert(), meeting)).hasSize(2).allMatch(row -> row.reply() == Reply.PENDING);
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.everybody());
        assertThat(book.invitations(bafq.expert(), meeting)).hasSize(4);
        var ngo = bafq.ngos.getFirst();
        refused(
                () -> invitations.reply(bafq.ngo(ngo), key(), meeting, ngo, Reply.SUBSTITUTE, " ", null),
                "meeting.InvitationDesk.substituteNeeded");
        invitations.reply(bafq.ngo(ngo), key(), meeting, ngo, Reply.SUBSTITUTE, "زهرا نوری", "۱۲/ف");
        assertThat(book.ownInvitations(bafq.ngo(ngo), meeting)).singleElement().satisfies(own -> {
            assertThat(own.reply()).isEqualTo(Reply.SUBSTITUTE);
            assertThat(own.substitute()).isEqualTo("زهرا نوری");
        });
        assertThatThrownBy(() -> invitations.reply(bafq.ngo(ngo), key(), meeting, bafq.ngos.get(1), Reply.NO, null, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDepartmentAnswersThroughItsLiaison() {
        var meeting = planned();
        invitations.inviteDepartments(bafq.governor(), key(), meeting);
        invitations.replyForDepartment(bafq.liaison(), key(), meeting, bafq.department, Reply.YES, null, null);
        assertThat(book.ownInvitations(bafq.liaison(), meeting)).extracting(InvitationRow::reply).containsExactly(Reply.YES);
    }

    @Test
    void aMeetingThatIsPutOffAsksTheInvitedAgain() {
        var meeting = planned();
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.everybody());
        var ngo = bafq.ngos.getFirst();
        invitations.reply(bafq.ngo(ngo), key(), meeting, ngo, Reply.YES, null, null);
        var seen = book.details(bafq.expert(), meeting, FA);
        refused(
                () -> desk.postpone(bafq.expert(), key(), meeting, seen.version(), OfficeDay.TODAY.plusDays(20), " "),
                "meeting.MeetingDesk.reasonNeeded");
        desk.postpone(bafq.expert(), key(), meeting, seen.version(), OfficeDay.TODAY.plusDays(20), "تعطیلی");
        flush();
        var now = book.details(bafq.expert(), meeting, FA);
        assertThat(now.plannedOn()).isEqualTo(OfficeDay.TODAY.plusDays(20));
        assertThat(now.postponedFrom()).isEqualTo(OfficeDay.TODAY.plusDays(7));
        assertThat(book.ownInvitations(bafq.ngo(ngo), meeting)).extracting(InvitationRow::reply).containsExactly(Reply.PENDING);
    }

    @Test
    void aStalePlanOverwritesNothing() {
        var meeting = planned();
        var seen = book.details(bafq.expert(), meeting, FA);
        desk.replan(bafq.governor(), key(), meeting, seen.version(), LocalTime.of(9, 0), "تالار شهر");
        flush();
        assertThatThrownBy(() -> desk.replan(bafq.expert(), key(), meeting, seen.version(), null, "جای دیگر"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(book.details(bafq.expert(), meeting, FA).place()).isEqualTo("تالار شهر");
    }

    @Test
    void peopleAndOrganisationsAreTwoCounts() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(0), "یکم", AttendanceState.PRESENT));
        enter(meeting, new AttendanceLine(bafq.ngos.get(1), null, null, List.of("دوم", "سوم"), AttendanceState.LATE, null));
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(2), "", AttendanceState.ABSENT));
        enter(meeting, AttendanceLine.ofDepartment(bafq.department, "چهارم", AttendanceState.PRESENT));
        var counted = enter(meeting, AttendanceLine.ofOffice(bafq.office, "پنجم", AttendanceState.PRESENT));
        assertThat(counted).isEqualTo(new Headcount(5, 2));
        assertThat(book.details(bafq.director(), meeting, FA).inTheRoom()).isEqualTo(counted);

        refused(() -> enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(0), "ششم", AttendanceState.PRESENT)), "meeting.AttendanceSheet.organisationTwice");
        var first = book.attendance(bafq.expert(), meeting).getFirst();
        assertThat(attendance.join(bafq.expert(), key(), meeting, first.id(), "ششم")).isEqualTo(new Headcount(6, 2));
        assertThat(attendance.mark(bafq.expert(), key(), meeting, first.id(), AttendanceState.PRESENT, AttendanceState.EXCUSED)).isEqualTo(new Headcount(4, 1));
        assertThat(attendance.takeBack(bafq.expert(), key(), meeting, first.id())).isEqualTo(new Headcount(4, 1));
    }

    @Test
    void twoRecordersWhoMarkOnePersonDifferentlyAreToldOfEachOther() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        var entry = book.attendance(bafq.expert(), meeting).getFirst();
        attendance.mark(bafq.governor(), key(), meeting, entry.id(), AttendanceState.PRESENT, AttendanceState.LATE);

        assertThatThrownBy(() -> attendance.mark(bafq.expert(), key(), meeting, entry.id(), AttendanceState.PRESENT, AttendanceState.EXCUSED))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.translationKey()).isEqualTo("meeting.AttendanceSheet.markedMeanwhile");
                    assertThat(refusal.arguments()).contains("یکم", AttendanceState.LATE, bafq.governor().name());
                });
        assertThat(book.attendance(bafq.expert(), meeting).getFirst().state()).isEqualTo(AttendanceState.LATE);
        assertThat(attendance.mark(bafq.expert(), key(), meeting, entry.id(), AttendanceState.LATE, AttendanceState.EXCUSED)).isEqualTo(new Headcount(0, 0));
    }

    @Test
    void whoeverCameLateHasTheTimeOfArrivalUntilMarkedOtherwise() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.LATE));
        var late = book.attendance(bafq.expert(), meeting).getFirst();
        assertThat(late.arrivedAt()).isEqualTo(LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.MINUTES));
        assertThat(late.markedBy()).isEqualTo(bafq.expert().name());

        attendance.mark(bafq.expert(), key(), meeting, late.id(), AttendanceState.LATE, AttendanceState.PRESENT);
        assertThat(book.attendance(bafq.expert(), meeting).getFirst().arrivedAt()).isNull();
    }

    @Test
    void theTimeOfArrivalIsPutRightAndNeverLiesAheadNorBelongsToWhoeverWasInTime() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.LATE));
        var late = book.attendance(bafq.expert(), meeting).getFirst();
        attendance.arrived(bafq.expert(), key(), meeting, late.id(), HourOfDay.read("۹:۴۰"));
        assertThat(book.attendance(bafq.expert(), meeting).getFirst().arrivedAt()).isEqualTo(LocalTime.of(9, 40));

        assertThatThrownBy(() -> attendance.arrived(bafq.expert(), key(), meeting, late.id(), LocalTime.of(23, 0)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("arrivesLater");
        attendance.mark(bafq.expert(), key(), meeting, late.id(), AttendanceState.LATE, AttendanceState.PRESENT);
        assertThatThrownBy(() -> attendance.arrived(bafq.expert(), key(), meeting, late.id(), LocalTime.of(9, 40)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("onlyLate");
        assertThatThrownBy(() -> HourOfDay.read("۲۵:۱۰")).isInstanceOf(DomainException.class);
    }

    @Test
    void aListFilledInOnAnotherDayKnowsNoMinuteOfArrival() {
        var meeting = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY.minusDays(1)));
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.LATE));
        assertThat(book.attendance(bafq.expert(), meeting).getFirst().arrivedAt()).isNull();
    }

    @Test
    void anOrganisationOfAnotherCountyHasNoPlaceOnTheList() {
        var taft = new MeetingOffice(jdbc, MeetingOffice.TAFT, 1);
        var meeting = held();
        assertThatThrownBy(() -> enter(meeting, AttendanceLine.ofNgo(taft.ngos.getFirst(), "کسی", AttendanceState.PRESENT))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheGovernorApprovesAndTheTextIsFrozenWithItsHash() {
        var meeting = closedWithLines("جلسه‌ها ادامه یابد");
        assertThatThrownBy(() -> desk.approve(bafq.expert(), key(), meeting)).isInstanceOf(NotPermitted.class);
        desk.circulate(bafq.expert(), key(), meeting);
        desk.approve(bafq.governor(), key(), meeting);

        assertThat(events.stream(MinutesApproved.class)).containsExactly(new MinutesApproved(meeting, bafq.series, MeetingOffice.BAFQ, OfficeDay.TODAY));
        assertThat(events.stream(MeetingHeld.class)).containsExactly(new MeetingHeld(meeting, bafq.series, MeetingOffice.BAFQ, OfficeDay.TODAY));
        var versions = book.minutes(bafq.director(), meeting);
        assertThat(versions).extracting(MinutesRow::state).containsExactly(MinutesState.APPROVED, MinutesState.CIRCULATED);
        assertThat(versions.getFirst().body()).contains("جلسه‌ها ادامه یابد").contains("۱۴۰۵/۱");
        assertThat(versions.getFirst().hash()).isEqualTo(MinutesText.sha256(versions.getFirst().body())).hasSize(64);

        var line = book.lines(bafq.expert(), meeting).getFirst();
        refused(() -> minutes.changeLine(bafq.expert(), key(), meeting, line.id(), line.text(), LineKind.DECISION, "چیز دیگر"), "meeting.Meeting.minutesLocked");
        refused(() -> minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "سطر تازه"), "meeting.Meeting.minutesLocked");
    }

    @Test
    void resolutionsAreNumberedOnWithoutHolesThroughTheYear() {
        var first = closedWithLines("یکم", "دوم");
        var second = closedWithLines("سوم");
        desk.approve(bafq.governor(), key(), first);
        refused(() -> desk.approve(bafq.governor(), key(), first), "meeting.Meeting.minutesLocked");
        desk.approve(bafq.governor(), key(), second);
        assertThat(book.lines(bafq.expert(), first)).extracting(LineRow::resolution).containsExactly("1405/1", "1405/2");
        assertThat(book.lines(bafq.expert(), second)).extracting(LineRow::resolution).containsExactly("1405/3");
    }

    @Test
    void theInvitedReadWhatWentRoundAndNothingBefore() {
        var meeting = planned();
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.ofSector("CUL"));
        var invited = bafq.ngo(bafq.ngos.get(0));
        var stranger = bafq.ngo(bafq.ngos.get(1));
        assertThat(book.rows(invited, MeetingFilter.all(), FA, null, 10)).extracting(MeetingRow::id).containsExactly(meeting);
        assertThat(book.rows(stranger, MeetingFilter.all(), FA, null, 10)).isEmpty();
        assertThatThrownBy(() -> book.details(stranger, meeting, FA)).isInstanceOf(NotFound.class);

        desk.hold(bafq.expert(), key(), meeting, OfficeDay.TODAY);
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(0), "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "ادامهٔ نشست‌ها");
        flush();
        assertThat(book.lines(invited, meeting)).isEmpty();
        assertThat(book.attendance(invited, meeting)).isEmpty();
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.circulate(bafq.expert(), key(), meeting);
        flush();
        assertThat(book.lines(invited, meeting)).extracting(LineRow::text).containsExactly("ادامهٔ نشست‌ها");
        assertThat(book.attendance(invited, meeting)).extracting(AttendanceRow::person).containsExactly("یکم");
    }

    @Test
    void aStaleLineOverwritesNothingAndMarkupIsText() {
        var meeting = held();
        var markup = "<script>alert(1)</script> & <b>";
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, markup);
        minutes.changeLine(bafq.governor(), key(), meeting, line, markup, LineKind.DISCUSSION, "متن فرماندار");
        assertThatThrownBy(() -> minutes.changeLine(bafq.expert(), key(), meeting, line, markup, LineKind.DISCUSSION, "متن کارشناس"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(book.lines(bafq.expert(), meeting)).extracting(LineRow::text).containsExactly("متن فرماندار");
        refused(() -> minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "س".repeat(100_000)), "shared.ui.TextRule.tooLong");
        refused(() -> minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, " \n "), "meeting.MinutesDesk.emptyLine");
    }

    @Test
    void whatIsBeingTypedIsKeptUntilItIsALine() {
        var meeting = held();
        var long1 = "نیمه‌کاره ".repeat(10_000);
        minutes.keepDraft(bafq.expert(), meeting, new MinutesDesk.Draft(LineKind.DECISION, long1));
        assertThat(minutes.draft(bafq.expert(), meeting)).contains(new MinutesDesk.Draft(LineKind.DECISION, long1));
        assertThat(minutes.draft(bafq.governor(), meeting)).isEmpty();
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "تمام");
        assertThat(minutes.draft(bafq.expert(), meeting)).isEmpty();
    }

    @Test
    void aLineIsFoundForTheCommitmentMadeOfIt() {
        var meeting = held();
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.COMMITMENT, "نشست دوم تا یک ماه دیگر");
        assertThat(book.line(bafq.expert(), line)).satisfies(said -> {
            assertThat(said.meeting()).isEqualTo(meeting);
            assertThat(said.series()).isEqualTo(bafq.series);
            assertThat(said.office()).isEqualTo(bafq.office);
            assertThat(said.heldOn()).isEqualTo(OfficeDay.TODAY);
        });
        var taft = new MeetingOffice(jdbc, MeetingOffice.TAFT, 0);
        assertThatThrownBy(() -> book.line(taft.expert(), line)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsToComeStandsOnTopAndFiltersCut() {
        var past = held();
        var later = desk.call(bafq.expert(), key(), new MeetingDesk.Call(bafq.series, OfficeDay.TODAY.plusDays(60), null, "تالار شهر", false));
        var sooner = planned();
        flush();
        // What the end of the transaction does, which this test never reaches.
        words.fill(MeetingOffice.BAFQ.value());
        assertThat(rows(MeetingFilter.all())).containsExactly(sooner, later, past);
        var page = book.rows(bafq.expert(), MeetingFilter.all(), FA, null, 2);
        assertThat(page).extracting(MeetingRow::id).containsExactly(sooner, later);
        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, MeetingPlace.of(page.getFirst()), 2)).extracting(MeetingRow::id).containsExactly(later, past);
        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, MeetingPlace.of(page.getLast()), 2)).extracting(MeetingRow::id).containsExactly(past);
        assertThat(rows(new MeetingFilter("تالار", null, null, null))).containsExactly(later);
        assertThat(rows(new MeetingFilter("", null, MeetingState.IN_SESSION, null))).containsExactly(past);
        assertThat(rows(new MeetingFilter("", MeetingOffice.TAFT, null, null))).isEmpty();
        assertThat(rows(new MeetingFilter("", null, null, 1405))).hasSize(3);
        assertThat(rows(new MeetingFilter("", null, null, 1404))).isEmpty();
    }

    @Test
    void aListOnPaperIsEnteredAsAWholeOrNotAtAll() {
        var meeting = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY));
        var twice = List.of(
                AttendanceLine.ofNgo(bafq.ngos.get(0), "یکم", AttendanceState.PRESENT), AttendanceLine.ofNgo(bafq.ngos.get(1), "یکم", AttendanceState.PRESENT));
        refused(() -> attendance.enterAll(bafq.expert(), key(), meeting, twice), "meeting.AttendanceSheet.personTwice");
        assertThat(book.attendance(bafq.expert(), meeting)).isEmpty();

        var command = key();
        var list = List.of(
                AttendanceLine.ofNgo(bafq.ngos.get(0), "یکم", AttendanceState.PRESENT),
                new AttendanceLine(bafq.ngos.get(1), null, null, List.of("دوم", "سوم"), AttendanceState.LATE, null),
                AttendanceLine.ofNgo(bafq.ngos.get(2), "", AttendanceState.ABSENT));
        attendance.enterAll(bafq.expert(), command, meeting, list);
        assertThat(attendance.enterAll(bafq.expert(), command, meeting, list)).as("sent twice, entered once").isEqualTo(new Headcount(3, 2));
        assertThat(book.attendance(bafq.expert(), meeting)).extracting(AttendanceRow::person).containsExactly("یکم", "دوم", "سوم", "—");
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'AttendanceDesk.enter'").param("meeting " + meeting).query(Long.class).single())
                .as("a line of the log each")
                .isEqualTo(3);
    }

    private List<MeetingId> rows(MeetingFilter filter) {
        return book.rows(bafq.expert(), filter, FA, null, 50).stream().map(MeetingRow::id).toList();
    }

    private MeetingId planned() {
        var meeting = desk.call(bafq.expert(), key(), bafq.nextWeek());
        flush();
        return meeting;
    }

    private MeetingId held() {
        var meeting = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY));
        flush();
        return meeting;
    }

    private MeetingId closedWithLines(String... decisions) {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        for (var decision : decisions) {
            minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, decision);
        }
        desk.close(bafq.expert(), key(), meeting, 1);
        return meeting;
    }

    private Headcount enter(MeetingId meeting, AttendanceLine line) {
        return attendance.enter(bafq.expert(), key(), new AttendanceDesk.Entry(meeting, line));
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }

    @Autowired
    jakarta.persistence.EntityManager entities;

    /** One transaction stands for the several requests of a test: each of them writes at its end. */
    private void flush() {
        entities.flush();
        entities.clear();
    }
}
