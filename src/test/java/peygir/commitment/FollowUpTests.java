package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.commitment.StoryStep.Happening;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** The office asks about many promises at once; the question waits until whoever promised says how it goes. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class FollowUpTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    FollowUpDesk desk;

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;
    private CommitmentId ofTheNgo;
    private CommitmentId ofTheOffice;

    @BeforeEach
    void twoPromisesOfTheFirstMeeting() {
        clock.set(TODAY);
        bafq = new OfficeOfBafq(jdbc);
        ofTheNgo = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
        ofTheOffice = ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);
        entities.flush();
    }

    @Test
    void whoeverPromisedFindsTheQuestionUntilTheySayHowItGoes() {
        assertThat(asked(bafq.representative)).isZero();

        assertThat(desk.ask(bafq.governor, CommandKey.fresh(), about("چه شد؟", ofTheNgo, ofTheOffice))).isEqualTo(2);

        assertThat(asked(bafq.representative)).isEqualTo(1);
        assertThat(asked(bafq.otherRepresentative)).isZero();
        assertThat(asked(bafq.expert)).as("the office's own promise").isEqualTo(1);
        clock.set(TODAY.plusDays(1));
        ledger.noteProgress(bafq.representative, CommandKey.fresh(), ofTheNgo, "نیمی از فهرست آماده است");
        assertThat(asked(bafq.representative)).isZero();
    }

    @Test
    void theQuestionStandsInTheStoryWithItsWords() {
        desk.ask(bafq.governor, CommandKey.fresh(), about("چه شد؟", ofTheNgo));

        assertThat(book.details(bafq.representative, ofTheNgo, PERSIAN).story())
                .filteredOn(step -> step.what() == Happening.FOLLOWED_UP)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.detail()).isEqualTo("چه شد؟");
                    assertThat(step.by()).isEqualTo("فرماندار");
                    assertThat(step.on()).isEqualTo(TODAY);
                });
    }

    @Test
    void onceADayIsEnough() {
        desk.ask(bafq.governor, CommandKey.fresh(), about("", ofTheNgo));

        assertThat(desk.ask(bafq.expert, CommandKey.fresh(), about("", ofTheNgo, ofTheOffice))).isEqualTo(1);
        clock.set(TODAY.plusDays(1));
        assertThat(desk.ask(bafq.expert, CommandKey.fresh(), about("", ofTheNgo, ofTheOffice))).isEqualTo(2);
    }

    @Test
    void aDoubleClickAsksOnceAndTellsTheSame() {
        var click = CommandKey.fresh();

        assertThat(desk.ask(bafq.governor, click, about("", ofTheNgo))).isEqualTo(1);
        assertThat(desk.ask(bafq.governor, click, about("", ofTheNgo))).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from follow_up where commitment_id = ?").param(ofTheNgo.value()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whatIsReportedOrClosedIsPassedOver() {
        ledger.reportDone(bafq.representative, CommandKey.fresh(), ofTheNgo, book.details(bafq.governor, ofTheNgo, PERSIAN).version());
        entities.flush();

        assertThat(desk.ask(bafq.governor, CommandKey.fresh(), about("", ofTheNgo))).isZero();
        assertThat(asked(bafq.representative)).isZero();
    }

    @Test
    void theOfficeNextDoorAsksAboutNothingHereNotEvenAmongItsOwn() {
        assertThatThrownBy(() -> desk.ask(bafq.governorNextDoor, CommandKey.fresh(), about("", ofTheNgo))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.ask(bafq.representative, CommandKey.fresh(), about("", ofTheNgo))).isInstanceOf(NotPermitted.class);
        assertThat(asked(bafq.representative)).isZero();
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> about("")).isInstanceOf(DomainException.class);
        var many = IntStream.rangeClosed(0, FollowUp.MOST).mapToObj(_ -> CommitmentId.random()).toList();
        assertThatThrownBy(() -> new FollowUp(many, "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.ask(bafq.governor, CommandKey.fresh(), about("ن".repeat(100_000), ofTheNgo))).isInstanceOf(DomainException.class);
    }

    private static FollowUp about(String note, CommitmentId... commitments) {
        return new FollowUp(List.of(commitments), note);
    }

    private long asked(Actor who) {
        entities.flush();
        return inbox.of(who, PERSIAN).stream().filter(item -> item.kind() == InboxItem.Kind.TO_REPORT).count();
    }
}
