package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.meeting.MeetingTests.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.meeting.InvitationRule.History;
import peygir.ngo.LicenceLevel;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** NGOs are invited by rule; what was sent stays as it was sent, and only those who have not answered are reminded. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class InvitationTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    InvitationDesk invitations;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    MeetingBook book;

    private MeetingOffice bafq;
    private MeetingId next;

    @BeforeEach
    void afterAMeetingToWhichOneCameTheNextIsPlanned() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 4);
        var last = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY.minusDays(7)));
        attendance.enter(bafq.expert(), key(), new AttendanceDesk.Entry(last, AttendanceLine.ofNgo(ngo(1), "یکم", AttendanceState.PRESENT)));
        attendance.enter(bafq.expert(), key(), new AttendanceDesk.Entry(last, AttendanceLine.ofNgo(ngo(2), "", AttendanceState.ABSENT)));
        next = desk.call(bafq.expert(), key(), bafq.nextWeek());
    }

    @Test
    void aRuleNamesThoseToWhomAllOfItApplies() {
        jdbc.sql("insert into licence (id, ngo_id, issuer, level, sector_code, number, issued_on, expires_on) values (?, ?, 'استانداری', 'PROVINCE', 'CUL', '1', '2024-01-01', '2026-11-22')")
                .params(UUID.randomUUID(), ngo(1).value())
                .update();
        jdbc.sql("insert into licence (id, ngo_id, issuer, level, sector_code, number, issued_on) values (?, ?, 'استانداری', 'PROVINCE', 'CUL', '2', '2024-01-01')")
                .params(UUID.randomUUID(), ngo(3).value())
                .update();
        jdbc.sql("update ngo set affiliation_id = ? where id = ?").params(bafq.department.value(), ngo(4).value()).update();

        assertThat(named(InvitationRule.everybody())).contains(1, 2, 3, 4);
        assertThat(named(InvitationRule.ofSector("CUL"))).containsExactly(1, 3);
        assertThat(named(new InvitationRule(null, null, bafq.department, null, null))).containsExactly(4);
        assertThat(named(new InvitationRule(null, null, null, LicenceLevel.PROVINCE, null))).as("the licence of the first has expired").containsExactly(3);
        assertThat(named(new InvitationRule(null, null, null, null, History.CAME_LAST))).containsExactly(1);
        assertThat(named(new InvitationRule("SPO", null, null, null, History.MISSED_LAST))).containsExactly(2, 4);
        assertThat(named(new InvitationRule("CUL", null, null, null, History.NEVER_CAME))).containsExactly(3);
    }

    @Test
    void anActivityInTheSubSectorCounts() {
        jdbc.sql("""
                        insert into activity (id, version, ngo_id, county_code, sub_sector, title, planned_from, planned_to, confirmed_on)
                        values (?, 0, ?, '2102', 'CUL.BOOK', 'کتاب', '2026-10-01', '2027-01-01', '2026-11-01')
                        """)
                .params(UUID.randomUUID(), ngo(2).value())
                .update();

        assertThat(named(new InvitationRule(null, "CUL.BOOK", null, null, null))).containsExactly(2);
    }

    @Test
    void whatWasSentStaysAsItWasSent() {
        invitations.inviteNgos(bafq.expert(), key(), next, new InvitationRule(null, null, null, null, History.CAME_LAST));
        jdbc.sql("delete from attendance where ngo_id = ?").param(ngo(1).value()).update();

        assertThat(book.invitations(bafq.expert(), next)).extracting(InvitationRow::ngo).containsExactly(ngo(1));
        assertThat(named(InvitationRule.everybody())).as("nobody is invited twice").doesNotContain(1);
    }

    @Test
    void aGuestIsInvitedByNameAndTheOfficeNotesTheAnswer() {
        invitations.inviteGuest(bafq.expert(), key(), next, "مهندس نمونه", "۰۹۱۲۰۰۰۰۰۰۰");
        refused(() -> invitations.inviteGuest(bafq.expert(), key(), next, "مهندس نمونه", ""), "meeting.InvitationDesk.guestTwice");
        refused(() -> invitations.inviteGuest(bafq.expert(), key(), next, " ", ""), "meeting.InvitationDesk.guestNeeded");
        var guest = book.invitations(bafq.expert(), next).getLast();
        assertThat(guest.guest()).isTrue();

        refused(() -> invitations.note(bafq.expert(), key(), next, guest.id(), Reply.SUBSTITUTE, " ", ""), "meeting.InvitationDesk.substituteNeeded");
        invitations.note(bafq.expert(), key(), next, guest.id(), Reply.SUBSTITUTE, "دستیار نمونه", "۱۲/۵");
        assertThat(book.invitations(bafq.expert(), next).getLast()).satisfies(row -> {
            assertThat(row.reply()).isEqualTo(Reply.SUBSTITUTE);
            assertThat(row.substitute()).isEqualTo("دستیار نمونه");
            assertThat(row.letterNo()).isEqualTo("۱۲/۵");
            assertThat(row.notedBy()).isEqualTo(bafq.expert().name());
        });
        assertThatThrownBy(() -> invitations.note(bafq.ngo(ngo(1)), key(), next, guest.id(), Reply.YES, null, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoHasNotAnsweredIsRemindedAndOnceADay() {
        invitations.inviteNgos(bafq.expert(), key(), next, InvitationRule.ofSector("CUL"));
        invitations.reply(bafq.ngo(ngo(1)), key(), next, ngo(1), Reply.YES, null, null);
        assertThat(invitations.remind(bafq.expert(), key(), next)).isEqualTo(1);
        assertThat(invitations.remind(bafq.expert(), key(), next)).isEqualTo(1);

        assertThat(book.invitations(bafq.expert(), next)).allSatisfy(row ->
                assertThat(row.remindedOn()).isEqualTo(ngo(3).equals(row.ngo()) ? OfficeDay.TODAY : null));
        assertThat(jdbc.sql("select max(reminders) from invitation where meeting_id = ?").param(next.value()).query(Integer.class).single()).isEqualTo(1);
    }

    /** The numbers of those the rule names among the four of this office. */
    private List<Integer> named(InvitationRule rule) {
        return invitations.matching(bafq.expert(), next, rule).stream()
                .filter(name -> name.startsWith("انجمن شمارهٔ "))
                .map(name -> Integer.valueOf(name.substring("انجمن شمارهٔ ".length())))
                .toList();
    }

    private NgoId ngo(int number) {
        return bafq.ngos.get(number - 1);
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }
}
