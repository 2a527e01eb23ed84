package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.commitment.StoryStep.Happening;
import peygir.ngo.CapacityKind;
import peygir.ngo.CapacityRegister;
import peygir.ngo.ExpectationId;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.Visibility;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** Promises the system keeps an eye on: capacities that NGOs publish, an expectation that is answered. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class FactsTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    CapacityRegister capacities;

    @Autowired
    ExpectationRegister expectations;

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
        jdbc.sql("update ngo set closed_on = '2026-01-01' where county_code = '2102' and id not in (?, ?, ?)")
                .params(bafq.ngo.value(), bafq.otherNgo.value(), bafq.absentNgo.value())
                .update();
    }

    @Test
    void theShareThatIsReachedInTimeKeepsThePromiseThatDay() {
        var id = twoThirdsPublish();
        declares(bafq.ngo);
        declares(bafq.ngo);
        assertThat(row(id).state()).isEqualTo(CommitmentState.ACCEPTED);

        clock.set(DUE.minusDays(2));
        declares(bafq.otherNgo);

        assertThat(row(id).state()).isEqualTo(CommitmentState.VERIFIED);
        assertThat(row(id).verifiedOn()).isEqualTo(DUE.minusDays(2));
        clock.set(DUE.plusDays(1));
        assertThat(row(id).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(details(id).evidence()).singleElement()
                .satisfies(fact -> assertThat(fact.description()).isEqualTo("۲ سمن از ۳ سمن ظرفیت خود را اعلام کردند؛ قول ۶۶٪ بود."));
    }

    @Test
    void theShareThatIsNotReachedFailsThePromiseAndSaysWhy() {
        var id = twoThirdsPublish();
        declares(bafq.ngo);
        clock.set(DUE.plusDays(1));

        assertThat(row(id).outcome()).isEqualTo(Outcome.NOT_KEPT);
        assertThat(why(id)).isEqualTo("تا این روز ۱ سمن از ۳ سمن ظرفیت خود را اعلام کرده بودند؛ قول ۶۶٪ بود.");
    }

    @Test
    void reachedTooLateIsKeptLateAndTheReasonOfTheFailureStays() {
        var id = twoThirdsPublish();
        declares(bafq.ngo);
        clock.set(DUE.plusDays(3));
        declares(bafq.otherNgo);

        assertThat(row(id).outcome()).isEqualTo(Outcome.KEPT_LATE);
        assertThat(why(id)).startsWith("تا این روز ۱ سمن از ۳");
        assertThat(details(id).story()).extracting(StoryStep::what).containsSubsequence(Happening.MISSED, Happening.FACT_SEEN);
    }

    @Test
    void whileItWaitsItTellsHowFarItIs() {
        var id = twoThirdsPublish();
        declares(bafq.absentNgo);

        assertThat(details(id).byItself()).satisfies(fact -> {
            assertThat(fact.fact()).isEqualTo(Fact.PUBLISHED_CAPACITIES);
            assertThat(fact.standing()).startsWith("امروز ۱ سمن از ۳ سمن");
        });
    }

    @Test
    void aPromiseThatIsKeptAlreadyIsProvenAtOnce() {
        declares(bafq.ngo);
        declares(bafq.otherNgo);

        assertThat(row(twoThirdsPublish()).state()).isEqualTo(CommitmentState.VERIFIED);
    }

    @Test
    void theAnswerToTheExpectationKeepsThePromiseAndWhoeverRaisedItIsAsked() {
        var expectation = raised();
        var id = answerPromised(expectation);
        clock.set(DUE.minusDays(1));
        expectations.answer(bafq.expert, CommandKey.fresh(), expectation, 0, "سالن از هفتهٔ آینده در اختیار شماست");

        assertThat(row(id).verifiedOn()).isEqualTo(DUE.minusDays(1));
        assertThat(details(id).story().getLast().detail()).isEqualTo("به انتظار «سالن» در ۱۴۰۵/۰۹/۲۴ پاسخ داده شد.");
        assertThat(book.details(bafq.representative, id, PERSIAN).may()).contains(Deed.CONFIRM);
    }

    @Test
    void anExpectationLeftWithoutAnAnswerFailsThePromise() {
        var id = answerPromised(raised());
        clock.set(DUE.plusDays(1));

        assertThat(row(id).outcome()).isEqualTo(Outcome.NOT_KEPT);
        assertThat(why(id)).isEqualTo("تا این روز به انتظار «سالن» پاسخی داده نشده بود.");
    }

    @Test
    void whatWasAnsweredBeforeIsNotPromised() {
        var expectation = raised();
        expectations.answer(bafq.expert, CommandKey.fresh(), expectation, 0, "در اختیار شماست");
        entities.flush();
        clock.set(TODAY.plusDays(1));

        assertThatThrownBy(() -> answerPromised(expectation)).isInstanceOfSatisfying(
                DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("commitment.CommitmentLedger.answeredBefore"));
    }

    @Test
    void aShareIsAPercentage() {
        assertThatThrownBy(() -> new KeptBy.PublishedCapacities(0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new KeptBy.PublishedCapacities(101)).isInstanceOf(DomainException.class);
        assertThat(new Share(0, 0).reaches(1)).isFalse();
        assertThat(new Share(2, 3).reaches(66)).isTrue();
        assertThat(new Share(2, 3).reaches(67)).isFalse();
    }

    private CommitmentId twoThirdsPublish() {
        return record("دو سوم سمن‌ها ظرفیت خود را اعلام می‌کنند", new KeptBy.PublishedCapacities(66));
    }

    private CommitmentId answerPromised(ExpectationId expectation) {
        return record("به انتظار سمن دربارهٔ سالن پاسخ داده می‌شود", new KeptBy.AnsweredExpectation(expectation));
    }

    private CommitmentId record(String text, KeptBy keptBy) {
        var promise = new Promise(bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), text, "پاسخ", "در سامانه", DUE, null, null, keptBy);
        return ledger.record(bafq.expert, CommandKey.fresh(), promise, false);
    }

    private void declares(NgoId ngo) {
        capacities.declare(bafq.expert, CommandKey.fresh(),
                new CapacityRegister.Declaration(ngo, CapacityKind.PLACE, "سالن", null, null, Visibility.OFFICE));
    }

    private ExpectationId raised() {
        var id = expectations.raise(bafq.representative, CommandKey.fresh(), bafq.ngo, "سالن", "سالن در اختیار ما باشد");
        entities.flush();
        return id;
    }

    private String why(CommitmentId id) {
        return details(id).story().stream().filter(step -> step.what() == Happening.MISSED).findFirst().map(StoryStep::detail).orElseThrow();
    }

    private CommitmentRow row(CommitmentId id) {
        return details(id).row();
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }
}
