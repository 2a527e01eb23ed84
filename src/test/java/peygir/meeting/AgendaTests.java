package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.meeting.MeetingTests.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** What becomes of the items of an agenda: decided, carried on to the next meeting, or proposed by an NGO in the first place. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class AgendaTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final LocalDate LATER = OfficeDay.TODAY.plusDays(30);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    AgendaDesk agenda;

    @Autowired
    ProposalDesk proposals;

    @Autowired
    MeetingBook book;

    private MeetingOffice bafq;
    private MeetingId today;
    private UUID topic;

    @BeforeEach
    void aMeetingWithATopicIsInSession() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 2);
        today = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY));
        topic = agenda.put(bafq.expert(), key(), today, new AgendaDesk.Topic("سالن ورزش", "ادارهٔ ورزش", 20, AgendaOrigin.TEMPLATE));
    }

    @Test
    void whatIsDeferredStandsOnTheNextMeetingsAgendaAndBothKnowOfEachOther() {
        var next = planned(LATER);
        defer(LATER);

        var successor = book.agenda(bafq.expert(), next).getLast();
        assertThat(successor.title()).isEqualTo("سالن ورزش");
        assertThat(successor.presenter()).isEqualTo("ادارهٔ ورزش");
        assertThat(successor.minutes()).isEqualTo(20);
        assertThat(successor.origin()).isEqualTo(AgendaOrigin.CARRY_OVER);
        assertThat(successor.carriedFrom()).isEqualTo(new AgendaRow.Link(today, 1));
        assertThat(original().carriedTo()).isEqualTo(new AgendaRow.Link(next, 2));
        assertThat(original().decision()).isEqualTo(new AgendaDecision(AgendaOutcome.DEFERRED, LATER, null));
    }

    @Test
    void itWaitsForAMeetingThatIsLateEnough() {
        var tooEarly = planned(LATER.minusDays(1));
        defer(LATER);
        assertThat(book.agenda(bafq.expert(), tooEarly)).hasSize(1);
        assertThat(original().carriedTo()).isNull();

        var lateEnough = planned(LATER.plusDays(3));
        assertThat(book.agenda(bafq.expert(), lateEnough)).extracting(AgendaRow::title).contains("سالن ورزش");
        planned(LATER.plusDays(40));
        assertThat(original().carriedTo()).isEqualTo(new AgendaRow.Link(lateEnough, 3));
    }

    @Test
    void aPostponedMeetingTakesOnWhatWaitsForItsNewDay() {
        var next = planned(LATER.minusDays(1));
        defer(LATER);
        desk.postpone(bafq.expert(), key(), next, book.details(bafq.expert(), next, FA).version(), LATER.plusDays(1), "تعطیلات");

        assertThat(book.agenda(bafq.expert(), next)).extracting(AgendaRow::title).contains("سالن ورزش");
    }

    @Test
    void anotherWordTakesTheSuccessorBack() {
        var next = planned(LATER);
        defer(LATER);
        agenda.decide(bafq.expert(), key(), today, topic, AgendaDecision.of(AgendaOutcome.APPROVED));

        assertThat(book.agenda(bafq.expert(), next)).hasSize(1);
        assertThat(original().decision()).isEqualTo(AgendaDecision.of(AgendaOutcome.APPROVED));
    }

    @Test
    void whatIsDeferredNeedsADayAfterTheMeetingAndWhatIsReferredAnOffice() {
        refused(() -> agenda.decide(bafq.expert(), key(), today, topic, AgendaDecision.of(AgendaOutcome.DEFERRED)), "meeting.AgendaDecision.dayNeeded");
        refused(() -> defer(OfficeDay.TODAY), "meeting.AgendaDecision.dayNotLater");
        refused(() -> refer("  "), "meeting.AgendaDecision.officeNeeded");
        refused(() -> refer("ن".repeat(100_000)), "shared.ui.TextRule.tooLong");
        refer("ادارهٔ ورزش");
        assertThat(original().decision()).isEqualTo(new AgendaDecision(AgendaOutcome.REFERRED, null, "ادارهٔ ورزش"));
    }

    @Test
    void theReviewIsNoTopicToDecideAndAMeetingToComeDecidesNothing() {
        var review = book.agenda(bafq.expert(), today).getFirst().id();
        assertThatThrownBy(() -> agenda.decide(bafq.expert(), key(), today, review, AgendaDecision.of(AgendaOutcome.NOTED))).isInstanceOf(NotFound.class);
        var next = planned(LATER);
        var item = agenda.put(bafq.expert(), key(), next, AgendaDesk.Topic.of("ظرفیت‌ها"));
        assertThatThrownBy(() -> agenda.decide(bafq.expert(), key(), next, item, AgendaDecision.of(AgendaOutcome.NOTED)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aTopicMovesSeveralPlacesAtOnceButNeverBeforeTheReview() {
        agenda.put(bafq.expert(), key(), today, AgendaDesk.Topic.of("دوم"));
        var third = agenda.put(bafq.expert(), key(), today, AgendaDesk.Topic.of("سوم"));
        agenda.move(bafq.expert(), key(), today, third, -9);

        assertThat(titles(today)).containsExactly("سوم", "سالن ورزش", "دوم");
        agenda.move(bafq.expert(), key(), today, third, 2);
        assertThat(titles(today)).containsExactly("سالن ورزش", "دوم", "سوم");
    }

    @Test
    void theTimeOfTheMeetingIsHeldAgainstItsTopics() {
        agenda.budget(bafq.expert(), key(), today, 15);
        assertThat(book.details(bafq.expert(), today, FA).budgetMinutes()).isEqualTo(15);
        assertThat(AgendaRow.minutes(book.agenda(bafq.expert(), today))).isEqualTo(20);
        refused(() -> agenda.budget(bafq.expert(), key(), today, 0), "meeting.AgendaDesk.minutes");
        agenda.budget(bafq.expert(), key(), today, null);
        assertThat(book.details(bafq.expert(), today, FA).budgetMinutes()).isNull();
    }

    @Test
    void anNgosProposalGoesOntoAnAgendaUnderItsNameAndTheNgoSeesWhatBecameOfIt() {
        var own = bafq.ngos.getFirst();
        var proposal = proposals.propose(bafq.ngo(own), key(), own, "کتابخانهٔ سیار", "روستاها کتاب ندارند");
        assertThat(proposals.waiting(bafq.expert(), today)).extracting(TopicProposalRow::title).containsExactly("کتابخانهٔ سیار");
        assertThat(proposals.ofNgo(bafq.ngo(own), own).getFirst().waits()).isTrue();

        var item = proposals.take(bafq.expert(), key(), today, proposal);
        assertThat(book.agenda(bafq.expert(), today).getLast().origin()).isEqualTo(AgendaOrigin.NGO_PROPOSAL);
        assertThat(book.agenda(bafq.expert(), today).getLast().ngo()).isEqualTo("انجمن شمارهٔ 1");
        agenda.decide(bafq.expert(), key(), today, item, AgendaDecision.of(AgendaOutcome.APPROVED));
        assertThat(proposals.ofNgo(bafq.ngo(own), own)).singleElement().satisfies(row -> {
            assertThat(row.meeting()).isEqualTo(today);
            assertThat(row.outcome()).isEqualTo(AgendaOutcome.APPROVED);
        });
        assertThat(proposals.waiting(bafq.expert(), today)).isEmpty();
        refused(() -> proposals.decline(bafq.expert(), key(), proposal, "دیر است"), "meeting.ProposalDesk.answered");
    }

    @Test
    void aDeclinedProposalTellsWhyAndOneTakenOffWaitsAgain() {
        var own = bafq.ngos.getFirst();
        var proposal = proposals.propose(bafq.ngo(own), key(), own, "بودجه", "");
        refused(() -> proposals.decline(bafq.expert(), key(), proposal, " "), "meeting.MeetingDesk.reasonNeeded");
        proposals.decline(bafq.expert(), key(), proposal, "در اختیار شهرستان نیست");
        assertThat(proposals.ofNgo(bafq.ngo(own), own).getFirst().declined()).isEqualTo("در اختیار شهرستان نیست");

        var second = proposals.propose(bafq.ngo(own), key(), own, "سالن", "");
        agenda.takeOff(bafq.expert(), key(), today, proposals.take(bafq.expert(), key(), today, second));
        assertThat(proposals.waiting(bafq.expert(), today)).extracting(TopicProposalRow::id).containsExactly(second);
    }

    @Test
    void nobodyProposesInAnothersNameAndNoOfficeTakesWhatIsNotItsOwn() {
        var own = bafq.ngos.getFirst();
        var other = bafq.ngos.getLast();
        assertThatThrownBy(() -> proposals.propose(bafq.ngo(own), key(), other, "سالن", "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.propose(bafq.expert(), key(), own, "سالن", "")).isInstanceOf(NotPermitted.class);
        var proposal = proposals.propose(bafq.ngo(own), key(), own, "سالن", "");
        var taft = new MeetingOffice(jdbc, MeetingOffice.TAFT, 1);
        var theirs = desk.call(taft.expert(), key(), taft.nextWeek());
        assertThatThrownBy(() -> proposals.take(taft.expert(), key(), theirs, proposal)).isInstanceOf(NotFound.class);
        assertThat(proposals.waiting(taft.expert(), theirs)).isEmpty();
    }

    private MeetingId planned(LocalDate day) {
        return desk.call(bafq.expert(), key(), new MeetingDesk.Call(bafq.series, day, null, "سالن فرمانداری", false));
    }

    private void defer(LocalDate day) {
        agenda.decide(bafq.expert(), key(), today, topic, new AgendaDecision(AgendaOutcome.DEFERRED, day, null));
    }

    private void refer(String office) {
        agenda.decide(bafq.expert(), key(), today, topic, new AgendaDecision(AgendaOutcome.REFERRED, null, office));
    }

    private AgendaRow original() {
        return book.agenda(bafq.expert(), today).get(1);
    }

    private List<String> titles(MeetingId meeting) {
        return book.agenda(bafq.expert(), meeting).stream().skip(1).map(AgendaRow::title).toList();
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }
}
