package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.meeting.AgendaDecision;
import peygir.meeting.AgendaDesk;
import peygir.meeting.AgendaOutcome;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.InvitationDesk;
import peygir.meeting.InvitationRule;
import peygir.meeting.LineKind;
import peygir.meeting.LineRow;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingNewsDesk;
import peygir.meeting.MeetingOffice;
import peygir.meeting.MinutesDesk;
import peygir.meeting.ObjectionDesk;
import peygir.meeting.ProposalDesk;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What an NGO raises is followed by the office's own hand from the agenda to the promise, and the NGO hears of it all the way. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class OriginTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    MeetingDesk meetings;

    @Autowired
    AgendaDesk agenda;

    @Autowired
    ProposalDesk proposals;

    @Autowired
    InvitationDesk invitations;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    ObjectionDesk objections;

    @Autowired
    MeetingBook meetingBook;

    @Autowired
    MeetingNewsDesk news;

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private MeetingOffice bafq;
    private NgoId ngo;
    private Actor representative;
    private MeetingId meeting;

    @BeforeEach
    void anNgoIsInvitedAndProposesATopic() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 2);
        ngo = bafq.ngos.getFirst();
        representative = bafq.ngo(ngo);
        meeting = meetings.call(bafq.expert(), key(), bafq.nextWeek());
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.everybody());
    }

    @Test
    void fromTheProposalToThePromiseEveryStepIsTiedToTheOneBefore() {
        var proposal = proposals.propose(representative, key(), ngo, "کتابخانهٔ سیار", "");
        var item = proposals.take(bafq.expert(), key(), meeting, proposal);
        assertThat(heard()).containsExactly("پیشنهاد شما در دستور جلسه قرار گرفت: کتابخانهٔ سیار");
        held();
        var line = minutes.write(bafq.expert(), key(), meeting, new MinutesDesk.Draft(LineKind.COMMITMENT, "فرمانداری خودرو می‌دهد", item));
        assertThat(meetingBook.lines(bafq.expert(), meeting)).extracting(LineRow::item).containsExactly(new LineRow.Item(item, 2, "کتابخانهٔ سیار"));
        agenda.decide(bafq.expert(), key(), meeting, item, AgendaDecision.of(AgendaOutcome.APPROVED));
        assertThat(heard()).contains("نشست دربارهٔ پیشنهاد شما تصمیم گرفت: کتابخانهٔ سیار (تصویب شد)");

        var promise = ledger.record(bafq.expert(), key(), new Promise(
                MeetingOffice.BAFQ, new Promiser.ByOffice(bafq.office), Set.of(), "خودروی کتابخانهٔ سیار داده می‌شود", "یک خودرو", "رسید تحویل",
                OfficeDay.TODAY.plusDays(30), meeting, line, null), false);
        var details = book.details(representative, promise, FA);
        assertThat(details.agendaItem()).isEqualTo("کتابخانهٔ سیار");
        assertThat(details.proposer()).isEqualTo("انجمن شمارهٔ 1");
        assertThat(details.beneficiaries()).extracting(CommitmentDetails.Beneficiary::id).containsExactly(ngo);
        assertThat(inbox.of(representative, FA)).extracting(InboxItem::href).contains("commitments/" + promise);
    }

    @Test
    void anItemTheMinutesSpeakOfStaysOnTheAgendaAndNoLineStandsUnderAnotherMeetingsItem() {
        var other = meetings.call(bafq.expert(), key(), new MeetingDesk.Call(bafq.series, OfficeDay.TODAY.plusDays(40), null, "سالن", false));
        var foreign = agenda.put(bafq.expert(), key(), other, AgendaDesk.Topic.of("بودجه"));
        var item = agenda.put(bafq.expert(), key(), meeting, AgendaDesk.Topic.of("سالن"));
        held();
        assertThatThrownBy(() -> minutes.write(bafq.expert(), key(), meeting, new MinutesDesk.Draft(LineKind.DISCUSSION, "سخنی", foreign))).isInstanceOf(NotFound.class);
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "سالن هست");
        assertThatThrownBy(() -> minutes.putUnder(bafq.expert(), key(), meeting, line, foreign)).isInstanceOf(NotFound.class);
        minutes.putUnder(bafq.expert(), key(), meeting, line, item);
        assertThatThrownBy(() -> agenda.takeOff(bafq.expert(), key(), meeting, item)).isInstanceOf(DomainException.class).hasMessageContaining("spokenOf");
    }

    @Test
    void whoeverWasInvitedHearsOfEveryChangeUntilTheyReadIt() {
        meetings.replan(bafq.expert(), key(), meeting, version(), null, "خانهٔ فرهنگ");
        meetings.postpone(bafq.expert(), key(), meeting, version(), OfficeDay.TODAY.plusDays(9), "سالن پر است");
        assertThat(heard()).containsExactlyInAnyOrder(
                "ساعت یا محل نشست تغییر کرد: نشست سمن‌ها (خانهٔ فرهنگ)", "نشست به تعویق افتاد: نشست سمن‌ها (سالن پر است)");

        news.markRead(representative, meeting);
        assertThat(heard()).isEmpty();
        meetings.cancel(bafq.expert(), key(), meeting, "فرماندار در سفر است");
        assertThat(heard()).containsExactly("نشست لغو شد: نشست سمن‌ها (فرماندار در سفر است)");
        assertThat(heard(bafq.ngo(bafq.ngos.getLast()))).as("each reads for itself").hasSize(3);
    }

    @Test
    void aDeclinedProposalAndAnAnsweredObjectionAreHeardOf() {
        var proposal = proposals.propose(representative, key(), ngo, "اردو", "");
        proposals.decline(bafq.expert(), key(), proposal, "در توان دفتر نیست");
        assertThat(heard()).containsExactly("پیشنهاد شما پذیرفته نشد: اردو (در توان دفتر نیست)");
        news.markProposalsRead(representative, ngo);
        held();
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "نشست‌ها ماهانه است");
        meetings.close(bafq.expert(), key(), meeting, 1);
        meetings.circulate(bafq.expert(), key(), meeting);
        var objection = objections.raise(representative, key(), meeting, line, "دوماهانه گفته شد");
        objections.answer(bafq.expert(), key(), meeting, objection, false, "در نوار همین است");
        assertThat(heard()).containsExactly("به اعتراض شما پاسخ داده شد: دوماهانه گفته شد (در نوار همین است)");
    }

    private void held() {
        meetings.hold(bafq.expert(), key(), meeting, OfficeDay.TODAY);
        attendance.enter(bafq.expert(), key(), new AttendanceDesk.Entry(meeting, AttendanceLine.ofNgo(ngo, "نماینده 1", AttendanceState.PRESENT)));
    }

    private long version() {
        entities.flush();
        return meetingBook.details(bafq.expert(), meeting, FA).version();
    }

    private List<String> heard() {
        return heard(representative);
    }

    private List<String> heard(Actor who) {
        return inbox.of(who, FA).stream().filter(item -> item.kind() == InboxItem.Kind.NEWS && !item.href().startsWith("commitments")).map(InboxItem::text).toList();
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }
}
