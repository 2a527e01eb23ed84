package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;

/** "The second meeting within one month", said on 1405/08/25: how that promise fares by itself. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class NextMeetingTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;
    private CommitmentId promise;

    @BeforeEach
    void thePromiseIsMade() {
        clock.set(OfficeOfBafq.FIRST_MEETING);
        bafq = new OfficeOfBafq(jdbc);
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);
    }

    @Test
    void aWeekLaterItIsOpenAndNotDue() {
        clock.set(LocalDate.of(2026, 11, 23));

        assertThat(row().state()).isEqualTo(CommitmentState.ACCEPTED);
        assertThat(row().outcome()).isEqualTo(Outcome.PENDING);
        assertThat(row().overdue(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(listed(CommitmentFilter.Show.OPEN)).isTrue();
        assertThat(listed(CommitmentFilter.Show.OVERDUE)).isFalse();
    }

    @Test
    void whenItsDayHasPassedItIsOverdueByItself() {
        clock.set(LocalDate.of(2026, 12, 20));

        assertThat(row().overdue(LocalDate.of(2026, 12, 20))).isTrue();
        assertThat(row().outcome()).isEqualTo(Outcome.NOT_KEPT);
        assertThat(row().slippage(LocalDate.of(2026, 12, 20))).hasValue(4);
        assertThat(listed(CommitmentFilter.Show.OVERDUE)).isTrue();
        assertThat(listed(CommitmentFilter.Show.NOT_KEPT)).isTrue();
    }

    @Test
    void aMeetingHeldInTimeKeepsItWhenItsMinutesAreApprovedEvenAfterwards() {
        var second = held(2, LocalDate.of(2026, 12, 15));
        clock.set(LocalDate.of(2026, 12, 20));
        approve(second);

        assertThat(row().state()).isEqualTo(CommitmentState.VERIFIED);
        assertThat(row().verifiedOn()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(row().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(row().evidence()).isTrue();
        assertThat(listed(CommitmentFilter.Show.KEPT)).isTrue();
        assertThat(book.details(bafq.governor, promise, PERSIAN).provenBy()).isEqualTo(second);
    }

    @Test
    void aMeetingHeldLateKeepsItLate() {
        var second = held(2, LocalDate.of(2026, 12, 22));
        clock.set(LocalDate.of(2026, 12, 24));
        approve(second);

        assertThat(row().outcome()).isEqualTo(Outcome.KEPT_LATE);
        assertThat(row().slippage(LocalDate.of(2026, 12, 24))).hasValue(6);
        assertThat(listed(CommitmentFilter.Show.KEPT_LATE)).isTrue();
    }

    @Test
    void minutesThatAreNotApprovedProveNothing() {
        held(2, LocalDate.of(2026, 12, 15));
        clock.set(LocalDate.of(2026, 12, 20));

        assertThat(row().state()).isEqualTo(CommitmentState.ACCEPTED);
        assertThat(row().outcome()).isEqualTo(Outcome.NOT_KEPT);
    }

    @Test
    void theEarlierMeetingCountsWhicheverIsApprovedFirst() {
        var second = held(2, LocalDate.of(2026, 12, 15));
        var third = held(3, LocalDate.of(2026, 12, 22));
        clock.set(LocalDate.of(2026, 12, 24));
        approve(third);
        approve(second);

        assertThat(row().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(book.details(bafq.governor, promise, PERSIAN).evidence()).hasSize(1);
    }

    @Test
    void aPromiseWrittenDownAfterItWasKeptIsProvenAtOnce() {
        approve(held(2, LocalDate.of(2026, 12, 15)));
        clock.set(LocalDate.of(2026, 12, 20));
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);

        assertThat(row().outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void aPromiseWrittenDownAfterTheMeetingWaitsForItsMinutes() {
        held(2, LocalDate.of(2026, 12, 15));
        clock.set(LocalDate.of(2026, 12, 20));
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);

        assertThat(row().outcome()).isEqualTo(Outcome.NOT_KEPT);
        assertThat(row().state().open()).isTrue();
    }

    @Test
    void theNextMeetingReviewsIt() {
        var second = held(2, LocalDate.of(2026, 12, 15));

        assertThat(book.toReview(bafq.governor, second, PERSIAN)).extracting(CommitmentRow::id).containsExactly(promise);
        approve(second);
        assertThat(book.toReview(bafq.governor, second, PERSIAN)).extracting(CommitmentRow::state).containsExactly(CommitmentState.VERIFIED);
    }

    @Test
    void itsPageTellsAtOnceWhatWasSaidInItAndTheNearestToReview() {
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(null), true);
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(LocalDate.of(2027, 1, 20)), false);
        var second = held(2, LocalDate.of(2026, 12, 15));
        entities.flush();

        var told = book.atMeeting(bafq.governor, second, PERSIAN, 2);
        assertThat(told.said()).isEqualTo(new FirstRows(List.of(), 0));
        assertThat(told.toReview()).isEqualTo(new FirstRows(book.toReview(bafq.governor, second, PERSIAN).subList(0, 2), 3));
        var before = book.atMeeting(bafq.governor, bafq.firstMeeting, PERSIAN, 2);
        assertThat(before.said()).isEqualTo(new FirstRows(book.ofMeeting(bafq.governor, bafq.firstMeeting, PERSIAN), 3));
        assertThat(before.toReview().rows()).isEmpty();
    }

    @Test
    void theSheetOfAnNgoListsTheFirstOfWhatItPromisedAndOfWhatWasPromisedToIt() {
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(LocalDate.of(2027, 1, 20)), false);
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(LocalDate.of(2027, 1, 10)), false);
        approve(held(2, LocalDate.of(2026, 12, 15)));

        var ofNgo = book.ofBothSides(bafq.governor, bafq.ngo, PERSIAN, 1);
        assertThat(ofNgo.by()).isEqualTo(new FirstRows(book.promisedBy(bafq.governor, bafq.ngo, PERSIAN).subList(0, 1), 2));
        assertThat(ofNgo.by().left()).isOne();
        assertThat(ofNgo.to()).isEqualTo(new FirstRows(book.promisedTo(bafq.governor, bafq.ngo, PERSIAN).rows(), 1));
        for (var ngo : List.of(bafq.ngo, bafq.otherNgo)) {
            assertThat(book.ofHome(bafq.governor, ngo, PERSIAN)).isEqualTo(
                    new PromisesOfHome(book.promisedTo(bafq.governor, ngo, PERSIAN), book.promisedBy(bafq.governor, ngo, PERSIAN)));
        }
        assertThat(book.ofBothSides(bafq.governor, bafq.otherNgo, PERSIAN, 5).to().rows())
                .as("what is kept already stands last, though its day was the first")
                .last()
                .extracting(CommitmentRow::id)
                .isEqualTo(promise);
    }

    @Test
    void theProofStandsInTheLogUnderTheSystemsSign() {
        approve(held(2, LocalDate.of(2026, 12, 15)));

        assertThat(jdbc.sql("select actor from audit_entry where action = 'FactKeeper.prove' and subject = ?")
                        .param("commitment " + promise)
                        .query(String.class)
                        .list())
                .containsExactly("—");
    }

    private MeetingId held(int number, LocalDate day) {
        clock.set(day);
        return bafq.meetingHeld(number, day);
    }

    private void approve(MeetingId meeting) {
        meetings.approve(bafq.governor, CommandKey.fresh(), meeting);
        entities.flush();
    }

    private CommitmentRow row() {
        entities.flush();
        return book.details(bafq.governor, promise, PERSIAN).row();
    }

    private boolean listed(CommitmentFilter.Show show) {
        entities.flush();
        return book.rows(bafq.governor, new CommitmentFilter("", null, bafq.firstMeeting, show), PERSIAN, null, 10).stream()
                .anyMatch(row -> row.id().equals(promise));
    }
}
