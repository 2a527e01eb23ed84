package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.StoryStep.Happening;
import peygir.ngo.ExpectationRegister;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;

/** Whoever raised a matter hears of every change, and finds the whole way on one timeline. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class NewsTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    NewsDesk news;

    @Autowired
    ExpectationRegister expectations;

    @Autowired
    Inbox inbox;

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
    void theNgoWhoseProposalItWasHearsOfEveryChange() {
        var id = promisedUpon(proposalOf(bafq.absentNgo.value()));
        assertThat(details(id).beneficiaries()).extracting(CommitmentDetails.Beneficiary::id).contains(bafq.absentNgo);

        ledger.noteProgress(bafq.expert, CommandKey.fresh(), id, "نامه نوشته شد");
        ledger.reschedule(bafq.expert, CommandKey.fresh(), id, details(id).version(), DUE.plusDays(7), "تعطیلات");

        assertThat(heard(absent())).containsExactlyInAnyOrder("قول داده شد: سالن داده می‌شود", "پیشرفت گزارش شد: سالن داده می‌شود", "مهلت تغییر کرد: سالن داده می‌شود");
        assertThat(heard(bafq.representative)).isEmpty();
    }

    @Test
    void whatWasReadIsNoNewsUntilItChangesAgain() {
        var id = promisedUpon(proposalOf(bafq.absentNgo.value()));
        var reader = absent();
        news.markRead(reader, id);
        assertThat(heard(reader)).isEmpty();

        clock.set(TODAY.plusDays(1));
        ledger.noteProgress(bafq.expert, CommandKey.fresh(), id, "نامه نوشته شد");

        assertThat(heard(reader)).hasSize(1);
    }

    @Test
    void thePageIsMarkedAsReadOnlyWhereSomethingHappenedSince() {
        var id = promisedUpon(proposalOf(bafq.absentNgo.value()));
        var reader = absent();
        assertThat(book.details(reader, id, PERSIAN).unread()).isTrue();
        news.markRead(reader, id);
        assertThat(book.details(reader, id, PERSIAN).unread()).isFalse();
        assertThat(details(id).unread()).as("offices have no news of commitments").isFalse();

        clock.set(TODAY.plusDays(1));
        ledger.noteProgress(bafq.expert, CommandKey.fresh(), id, "نامه نوشته شد");

        assertThat(book.details(reader, id, PERSIAN).unread()).isTrue();
    }

    @Test
    void onesOwnDeedsAreNoNews() {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
        entities.flush();
        ledger.accept(bafq.representative, CommandKey.fresh(), id);
        entities.flush();

        assertThat(heard(bafq.representative)).containsExactly("قول داده شد: فهرست ظرفیت‌ها اعلام می‌شود");
        assertThat(heard(bafq.otherRepresentative)).hasSize(2);
    }

    @Test
    void theStoryGoesFromTheExpectationToTheProof() {
        var expectation = expectations.raise(bafq.representative, CommandKey.fresh(), bafq.ngo, "سالن", "سالن در اختیار ما باشد");
        entities.flush();
        clock.set(TODAY.plusDays(1));
        var id = ledger.record(bafq.expert, CommandKey.fresh(), new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "پاسخ داده می‌شود", "پاسخ", "در سامانه", DUE, null, null,
                new KeptBy.AnsweredExpectation(expectation)), false);
        entities.flush();
        expectations.answer(bafq.expert, CommandKey.fresh(), expectation, 0, "سالن از شماست");
        ledger.confirm(bafq.representative, CommandKey.fresh(), id, bafq.ngo, true, "");

        assertThat(details(id).story()).extracting(StoryStep::what)
                .containsExactly(Happening.RAISED, Happening.MADE, Happening.FACT_SEEN, Happening.AGREED);
    }

    @Test
    void theItemOfTheAgendaTellsWhoProposedIt() {
        var id = promisedUpon(proposalOf(bafq.absentNgo.value()));

        assertThat(details(id).agendaItem()).isEqualTo("سالن برای سمن‌ها");
        assertThat(details(id).proposer()).isEqualTo("سمن " + bafq.absentNgo);
        assertThat(details(id).line()).isEqualTo("سالن داده می‌شود");
    }

    private Actor absent() {
        return OfficeOfBafq.actor("نمایندهٔ غایب", new Grant(
                Role.NGO, new Scope.OfNgo(bafq.absentNgo, bafq.county)));
    }

    private UUID proposalOf(UUID ngo) {
        var item = UUID.randomUUID();
        jdbc.sql("insert into agenda_item (id, meeting_id, position, kind, title, origin, ngo_id) values (?, ?, 7, 'TOPIC', 'سالن برای سمن‌ها', 'NGO_PROPOSAL', ?)")
                .params(item, bafq.firstMeeting.value(), ngo)
                .update();
        return item;
    }

    private CommitmentId promisedUpon(UUID item) {
        var line = bafq.line(bafq.firstMeeting, "سالن داده می‌شود");
        jdbc.sql("update minute_line set agenda_item_id = ? where id = ?").params(item, line).update();
        var id = ledger.record(bafq.expert, CommandKey.fresh(), new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "سالن داده می‌شود", "کلید سالن", "رسید", DUE, bafq.firstMeeting, line, null), false);
        entities.flush();
        return id;
    }

    private List<String> heard(Actor who) {
        entities.flush();
        return inbox.of(who, PERSIAN).stream().filter(item -> item.kind() == InboxItem.Kind.NEWS).map(InboxItem::text).toList();
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }
}
