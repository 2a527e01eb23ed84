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
import peygir.access.Actor;
import peygir.shared.CommandKey;

/** What the register makes one ask, and what it does not. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class QuestionsTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    Questions questions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;

    @BeforeEach
    void aWeekAfterTheFirstMeeting() {
        clock.set(TODAY);
        bafq = new OfficeOfBafq(jdbc);
    }

    @Test
    void progressThatNothingShowsIsAskedAboutAfterTwoWeeks() {
        var id = record();
        ledger.noteProgress(bafq.representative, CommandKey.fresh(), id, "در حال انجام است");
        clock.set(TODAY.plusDays(13));
        assertThat(about(id)).isEmpty();

        clock.set(TODAY.plusDays(14));
        assertThat(about(id)).containsExactly(Question.PROGRESS_WITHOUT_EVIDENCE);

        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "خبر", "https://example.org/news");
        assertThat(about(id)).isEmpty();
    }

    @Test
    void aDayThatIsMovedWhenItHasComeIsAskedAbout() {
        var early = record();
        var late = record();
        clock.set(DUE.minusDays(1));
        move(early, DUE.plusDays(10));
        clock.set(DUE);
        move(late, DUE.plusDays(10));

        assertThat(about(early)).isEmpty();
        assertThat(about(late)).containsExactly(Question.MOVED_ON_THE_LAST_DAY);
        clock.set(DUE.plusDays(61));
        assertThat(about(late)).isEmpty();
    }

    @Test
    void manyClosingsJustBeforeAMeetingAreAskedAbout() {
        var promises = List.of(reported(), reported(), reported());
        clock.set(DUE.minusDays(2));
        promises.forEach(this::verify);
        clock.set(DUE);
        var meeting = bafq.meetingHeld(2, DUE);

        assertThat(open(bafq.governor)).filteredOn(row -> meeting.equals(row.meeting())).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.of()).isEqualTo(3);
        });
        assertThat(open(bafq.governorNextDoor)).noneMatch(row -> meeting.equals(row.meeting()));
    }

    @Test
    void twoAreNoCrowdAndHalfIsNotMost() {
        assertThat(new Crowd(2, 2).remarkable()).isFalse();
        assertThat(new Crowd(3, 6).remarkable()).isFalse();
        assertThat(new Crowd(3, 5).remarkable()).isTrue();
    }

    private CommitmentId record() {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
        entities.flush();
        return id;
    }

    private CommitmentId reported() {
        var id = record();
        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "خبر", "https://example.org/news");
        entities.flush();
        ledger.reportDone(bafq.representative, CommandKey.fresh(), id, version(id));
        entities.flush();
        return id;
    }

    private void verify(CommitmentId id) {
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), true, "");
        entities.flush();
    }

    private void move(CommitmentId id, LocalDate day) {
        ledger.reschedule(bafq.expert, CommandKey.fresh(), id, version(id), day, "تعطیلات");
        entities.flush();
    }

    private long version(CommitmentId id) {
        return book.details(bafq.governor, id, PERSIAN).version();
    }

    private List<Question> about(CommitmentId id) {
        return open(bafq.governor).stream().filter(row -> id.equals(row.commitment())).map(QuestionRow::question).toList();
    }

    private List<QuestionRow> open(Actor who) {
        entities.flush();
        return questions.open(who);
    }
}
