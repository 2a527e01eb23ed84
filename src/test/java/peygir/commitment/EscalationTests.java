package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.CommitmentDetails.Beneficiary;
import peygir.commitment.StoryStep.Happening;
import peygir.reporting.Attention;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.reporting.Overviews;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/** From the county to the province, and what silence of the beneficiaries is. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class EscalationTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    private final Actor director = OfficeOfBafq.actor("مدیرکل", new Grant(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21"))));

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    EscalationDesk desk;

    @Autowired
    CommitmentBook book;

    @Autowired
    Inbox inbox;

    @Autowired
    Overviews overviews;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;
    private CommitmentId promise;

    @BeforeEach
    void aPromiseOfAnNgo() {
        clock.set(OfficeOfBafq.FIRST_MEETING);
        bafq = new OfficeOfBafq(jdbc);
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
    }

    @Test
    void theExpertCallsTheProvinceAndTheDirectorHears() {
        clock.set(DUE.plusDays(2));
        escalate(bafq.expert, "دستگاه پاسخ نمی‌دهد");

        assertThat(may(director)).contains(Deed.ACKNOWLEDGE);
        assertThat(may(bafq.governor)).doesNotContain(Deed.ACKNOWLEDGE, Deed.ESCALATE);
        assertThat(listed()).isTrue();

        desk.acknowledge(director, CommandKey.fresh(), promise, "با دستگاه صحبت می‌شود");

        assertThat(may(director)).doesNotContain(Deed.ACKNOWLEDGE);
        assertThat(listed()).isFalse();
        assertThat(details(bafq.expert).story()).filteredOn(step -> step.what() == Happening.HEARD).singleElement().satisfies(step -> {
            assertThat(step.by()).isEqualTo("مدیرکل");
            assertThat(step.detail()).isEqualTo("با دستگاه صحبت می‌شود");
        });
        assertThat(details(bafq.expert).story()).extracting(StoryStep::what).containsSubsequence(
                Happening.MISSED, Happening.ESCALATED_PROVINCE, Happening.HEARD);
        assertThat(details(bafq.expert).story()).as("no other day was agreed").allMatch(step -> step.before() == null && step.after() == null);
    }

    @Test
    void theDirectorFindsItInTheInboxAndAmongWhatAsksForAttention() {
        clock.set(DUE.plusDays(2));
        var before = escalatedOfBafq();
        escalate(bafq.expert, "دستگاه پاسخ نمی‌دهد");

        assertThat(waitsFor(director)).isTrue();
        assertThat(waitsFor(bafq.governor)).isFalse();
        assertThat(escalatedOfBafq()).isEqualTo(before + 1);
        assertThat(overviews.province(director, new ProvinceCode("21"), PERSIAN).attention())
                .anyMatch(reason -> reason.reason() == Attention.Reason.ESCALATED && reason.county().code().equals(bafq.county));
    }

    private boolean waitsFor(Actor who) {
        entities.flush();
        return inbox.of(who, PERSIAN).stream()
                .anyMatch(item -> item.kind() == InboxItem.Kind.TO_ACKNOWLEDGE && item.href().endsWith(promise.toString()));
    }

    private long escalatedOfBafq() {
        entities.flush();
        return overviews.county(director, bafq.county, PERSIAN).commitments().escalated();
    }

    @Test
    void whatIsNeitherOverdueNorDisputedIsNotEscalated() {
        refused("commitment.Commitment.notStuck", () -> escalate(bafq.expert, "زود است"));
        assertThat(may(bafq.expert)).doesNotContain(Deed.ESCALATE);
    }

    @Test
    void aReasonIsNeeded() {
        clock.set(DUE.plusDays(2));

        refused("commitment.CommitmentLedger.textNeeded", () -> escalate(bafq.expert, "  "));
    }

    @Test
    void nobodyIsCalledTwiceAtOnce() {
        clock.set(DUE.plusDays(2));
        escalate(bafq.expert, "دستگاه پاسخ نمی‌دهد");

        refused("commitment.EscalationDesk.calledAlready", () -> escalate(bafq.governor, "باز هم"));
    }

    @Test
    void anNgoCallsTheGovernorBeforeTheProvince() {
        clock.set(DUE.plusDays(2));
        escalate(bafq.otherRepresentative, "چیزی به ما نرسید");

        assertThat(may(bafq.governor)).contains(Deed.ACKNOWLEDGE);
        assertThat(may(director)).doesNotContain(Deed.ACKNOWLEDGE);
        assertThat(may(bafq.otherRepresentative)).doesNotContain(Deed.ESCALATE);

        desk.acknowledge(bafq.governor, CommandKey.fresh(), promise, "");
        escalate(bafq.otherRepresentative, "هنوز چیزی نرسیده است");

        assertThat(may(director)).contains(Deed.ACKNOWLEDGE);
    }

    @Test
    void whoPromisedDoesNotEscalateItsOwnPromise() {
        clock.set(DUE.plusDays(2));

        assertThatThrownBy(() -> escalate(bafq.representative, "ما")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoWasNotCalledHasNothingToHear() {
        refused("commitment.EscalationDesk.nobodyCalled", () -> desk.acknowledge(director, CommandKey.fresh(), promise, ""));
        assertThatThrownBy(() -> desk.acknowledge(bafq.governorNextDoor, CommandKey.fresh(), promise, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void silenceIsShownAsUnconfirmedAndNotFilledAfterwards() {
        reportAndVerify();
        assertThat(details(bafq.governor).row().hearing()).isEqualTo(Hearing.WAITING);

        clock.set(OfficeOfBafq.FIRST_MEETING.plusDays(Hearing.DAYS + 1));

        assertThat(details(bafq.governor).row().hearing()).isEqualTo(Hearing.UNCONFIRMED);
        assertThat(details(bafq.governor).row().state()).isEqualTo(CommitmentState.VERIFIED);
        assertThat(may(bafq.otherRepresentative)).doesNotContain(Deed.CONFIRM);
        refused("commitment.Commitment.wordTooLate",
                () -> ledger.confirm(bafq.otherRepresentative, CommandKey.fresh(), promise, bafq.otherNgo, true, ""));
        assertThat(book.rows(bafq.expert, new CommitmentFilter("", null, bafq.firstMeeting, CommitmentFilter.Show.UNCONFIRMED), PERSIAN, null, 10))
                .extracting(CommitmentRow::id).containsExactly(promise);
    }

    @Test
    void thoseItWasPromisedToStandByNameWithTheWordOfEach() {
        jdbc.sql("insert into commitment_beneficiary (commitment_id, ngo_id) values (?, ?)").params(promise.value(), bafq.absentNgo.value()).update();
        named(bafq.otherNgo, "آب و آبادانی");
        named(bafq.absentNgo, "یاران کویر");
        assertThat(details(bafq.expert).beneficiaries()).containsExactly(
                new Beneficiary(bafq.otherNgo, "آب و آبادانی", null), new Beneficiary(bafq.absentNgo, "یاران کویر", null));
        named(bafq.otherNgo, "یاوران آب");
        reportAndVerify();

        ledger.confirm(bafq.otherRepresentative, CommandKey.fresh(), promise, bafq.otherNgo, false, "چیزی نرسید");

        assertThat(details(bafq.expert).beneficiaries()).containsExactly(
                new Beneficiary(bafq.absentNgo, "یاران کویر", null), new Beneficiary(bafq.otherNgo, "یاوران آب", false));
        assertThat(details(bafq.expert).story()).filteredOn(step -> step.what() == Happening.OBJECTED).singleElement()
                .returns("یاوران آب", StoryStep::by).returns("چیزی نرسید", StoryStep::detail);
        assertThat(details(bafq.expert).story().getFirst().what()).isEqualTo(Happening.MADE);
    }

    private void named(NgoId ngo, String name) {
        jdbc.sql("update ngo set name = ? where id = ?").params(name, ngo.value()).update();
    }

    private void reportAndVerify() {
        ledger.giveLink(bafq.representative, CommandKey.fresh(), promise, "خبر", "https://example.org/news");
        entities.flush();
        ledger.reportDone(bafq.representative, CommandKey.fresh(), promise, details(bafq.governor).version());
        entities.flush();
        ledger.verify(bafq.governor, CommandKey.fresh(), promise, details(bafq.governor).version(), true, "");
    }

    private void escalate(Actor who, String reason) {
        desk.escalate(who, CommandKey.fresh(), promise, reason);
    }

    private boolean listed() {
        entities.flush();
        return book.rows(director, new CommitmentFilter("", bafq.county, null, CommitmentFilter.Show.ESCALATED), PERSIAN, null, 50).stream()
                .anyMatch(row -> row.id().equals(promise));
    }

    private java.util.Set<Deed> may(Actor who) {
        return details(who).may();
    }

    private CommitmentDetails details(Actor who) {
        entities.flush();
        return book.details(who, promise, PERSIAN);
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
