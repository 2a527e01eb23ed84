package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.commitment.CommitmentDetails.EvidenceRow;
import peygir.commitment.StoryStep.Happening;
import peygir.search.SearchIndex;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.StoredFile;

/** A promise at the ledger, from the line of the minutes to the word of whom it was given to. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class CommitmentLedgerTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);
    private static final byte[] PDF = "%PDF-1.7 گزارش".getBytes(StandardCharsets.UTF_8);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    List<SearchIndex> words;

    private OfficeOfBafq bafq;

    @BeforeEach
    void aWeekAfterTheFirstMeeting() {
        clock.set(TODAY);
        bafq = new OfficeOfBafq(jdbc);
    }

    @Test
    void aLineOfTheMinutesBecomesOneCommitmentWithItsStory() {
        var line = bafq.line(bafq.firstMeeting, "سمن‌ها فهرست ظرفیت‌ها را اعلام می‌کنند");
        var promise = bafq.ofTheNgo(DUE);
        var id = record(new Promise(
                promise.county(), promise.promiser(), promise.beneficiaries(), promise.text(), promise.deliverable(), promise.measure(), DUE,
                bafq.firstMeeting, line, null));

        var details = details(id);
        assertThat(details.line()).isEqualTo("سمن‌ها فهرست ظرفیت‌ها را اعلام می‌کنند");
        assertThat(details.madeOn()).isEqualTo(OfficeOfBafq.FIRST_MEETING);
        assertThat(details.saidIn()).isEqualTo(bafq.firstMeeting);
        refused("commitment.CommitmentLedger.lineTaken", () -> record(new Promise(
                promise.county(), promise.promiser(), Set.of(), "باز هم", "خروجی", "معیار", DUE, bafq.firstMeeting, line, null)));
    }

    @Test
    void aLineOfAnotherMeetingIsNotFound() {
        var other = bafq.meetingHeld(2, TODAY);
        var line = bafq.line(other, "سطری از نشستی دیگر");

        assertThatThrownBy(() -> record(new Promise(
                        bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "قول", "خروجی", "معیار", DUE, bafq.firstMeeting, line, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotVerifiableIsRecordedOnPurposeOnlyAndShowsIt() {
        var vague = new Promise(bafq.county, null, Set.of(), "پیگیری شود", "", "", null, bafq.firstMeeting, null, null);

        refused("commitment.CommitmentLedger.notVerifiable", () -> record(vague));
        var id = ledger.record(bafq.expert, CommandKey.fresh(), vague, true);

        assertThat(details(id).row().verifiable()).isFalse();
        assertThat(details(id).row().outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void aDoubleClickIsOnePromise() {
        var key = CommandKey.fresh();
        var first = ledger.record(bafq.expert, key, bafq.ofTheNgo(DUE), false);
        var second = ledger.record(bafq.expert, key, bafq.ofTheNgo(DUE), false);

        assertThat(second).isEqualTo(first);
        assertThat(book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN)).hasSize(1);
    }

    @Test
    void textOfAHundredThousandCharactersIsRefusedAndNotCut() {
        refused("shared.ui.TextRule.tooLong", () -> record(new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "آ".repeat(100_000), "خروجی", "معیار", DUE, null, null, null)));
    }

    @Test
    void aPromiseWithoutWordsIsNoPromise() {
        refused("commitment.CommitmentLedger.textNeeded", () -> record(new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), " \n ", "خروجی", "معیار", DUE, null, null, null)));
    }

    @Test
    void aDayBeforeThePromiseIsRefused() {
        refused("commitment.CommitmentLedger.dueBeforeMade", () -> record(bafq.ofTheNgo(OfficeOfBafq.FIRST_MEETING.minusDays(1))));
        refused("commitment.Commitment.dueInPast", () -> record(new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "قول", "خروجی", "معیار", TODAY.minusDays(1), null, null, null)));
    }

    @Test
    void fromThePromiseToTheWordOfWhomItWasGivenTo() {
        var id = record(bafq.ofTheNgo(DUE));
        assertThat(details(id).row().state()).isEqualTo(CommitmentState.PROPOSED);

        ledger.accept(bafq.representative, CommandKey.fresh(), id);
        ledger.noteProgress(bafq.representative, CommandKey.fresh(), id, "نیمی از فهرست آماده است");
        ledger.giveFile(bafq.representative, CommandKey.fresh(), id, "فهرست", "فهرست.pdf", PDF);
        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "نسخهٔ برخط", "https://example.org/list");
        report(id);
        assertThat(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN).awaiting()).isEmpty();
        ledger.verify(bafq.governor, CommandKey.fresh(), id, version(id), true, "دیده شد");
        entities.flush();
        assertThat(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN).awaiting()).containsExactly(id);
        assertThat(book.ofHome(bafq.otherRepresentative, bafq.otherNgo, PERSIAN)).isEqualTo(
                new PromisesOfHome(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN), book.promisedBy(bafq.otherRepresentative, bafq.otherNgo, PERSIAN)));
        assertThat(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN).rows())
                .as("what waits for a word is on top, though it is kept already")
                .first()
                .extracting(CommitmentRow::id)
                .isEqualTo(id);
        assertThat(book.promisedTo(bafq.governor, bafq.otherNgo, PERSIAN).awaiting()).as("only the NGO itself says its word").isEmpty();
        ledger.confirm(bafq.otherRepresentative, CommandKey.fresh(), id, bafq.otherNgo, true, "");
        entities.flush();
        assertThat(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN).awaiting()).isEmpty();

        var details = details(id);
        assertThat(details.row().state()).isEqualTo(CommitmentState.CONFIRMED);
        assertThat(details.row().verifiedOn()).isEqualTo(TODAY);
        assertThat(details.evidence()).extracting(EvidenceRow::kind).containsExactlyInAnyOrder(EvidenceKind.FILE, EvidenceKind.LINK);
        assertThat(details.story()).extracting(StoryStep::what).startsWith(Happening.MADE).endsWith(Happening.APPROVED, Happening.AGREED)
                .contains(Happening.NOTED, Happening.FILE_GIVEN, Happening.LINK_GIVEN, Happening.REPORTED);
        var file = details.evidence().stream().filter(row -> row.kind() == EvidenceKind.FILE).findFirst().orElseThrow();
        assertThat(book.file(bafq.otherRepresentative, id, file.id()).content()).isEqualTo(PDF);
    }

    @Test
    void verifiedAfterItsDayIsLateThoughItWasReportedInTime() {
        var id = reportedWithEvidence();
        clock.set(DUE.plusDays(4));
        ledger.verify(bafq.governor, CommandKey.fresh(), id, version(id), true, "");

        assertThat(details(id).row().outcome()).isEqualTo(Outcome.KEPT_LATE);
    }

    @Test
    void nobodyVerifiesTheirOwnReport() {
        var id = record(bafq.secondMeeting());
        ledger.giveLink(bafq.governor, CommandKey.fresh(), id, "خبر", "https://example.org/news");
        entities.flush();
        ledger.reportDone(bafq.governor, CommandKey.fresh(), id, version(id));
        entities.flush();

        assertThat(book.details(bafq.governor, id, PERSIAN).may()).doesNotContain(Deed.VERIFY);
        assertThat(book.details(bafq.expert, id, PERSIAN).may()).contains(Deed.VERIFY);
        var version = version(id);
        refused("commitment.CommitmentLedger.ownReport", () -> ledger.verify(bafq.governor, CommandKey.fresh(), id, version, true, ""));
    }

    @Test
    void withoutEvidenceNothingIsVerified() {
        var id = record(bafq.ofTheNgo(DUE));
        report(id);
        var version = version(id);

        refused("commitment.Commitment.noEvidence", () -> ledger.verify(bafq.governor, CommandKey.fresh(), id, version, true, ""));
    }

    @Test
    void aReturnedReportStaysInTheStory() {
        var id = reportedWithEvidence();
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), false, "فهرست کامل نیست");

        assertThat(details(id).row().state()).isEqualTo(CommitmentState.RETURNED);
        assertThat(details(id).story()).extracting(StoryStep::what).contains(Happening.REPORTED, Happening.RETURNED);
    }

    @Test
    void aDisputeNeedsItsReasonAndStands() {
        var id = reportedWithEvidence();
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), true, "");
        refused("commitment.CommitmentLedger.reasonNeeded",
                () -> ledger.confirm(bafq.otherRepresentative, CommandKey.fresh(), id, bafq.otherNgo, false, " "));
        ledger.confirm(bafq.otherRepresentative, CommandKey.fresh(), id, bafq.otherNgo, false, "چیزی به ما نرسید");
        clock.set(DUE.plusDays(1));

        assertThat(details(id).row().outcome()).isEqualTo(Outcome.DISPUTED);
    }

    @Test
    void onlyWhomItWasPromisedToSpeaksOfIt() {
        var id = reportedWithEvidence();
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), true, "");

        assertThatThrownBy(() -> ledger.confirm(bafq.representative, CommandKey.fresh(), id, bafq.ngo, true, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void whomItWasPromisedToDoesNotReportIt() {
        var id = record(bafq.ofTheNgo(DUE));

        assertThatThrownBy(() -> ledger.noteProgress(bafq.otherRepresentative, CommandKey.fresh(), id, "ما نوشتیم")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theDayMovesWithAReasonAndTheOriginalStays() {
        var id = record(bafq.ofTheNgo(DUE));
        ledger.reschedule(bafq.expert, CommandKey.fresh(), id, version(id), DUE.plusDays(10), "تعطیلات");

        var details = details(id);
        assertThat(details.row().originalDue()).isEqualTo(DUE);
        assertThat(details.row().currentDue()).isEqualTo(DUE.plusDays(10));
        assertThat(details.dueChanges()).hasSize(1);
        var version = details.version();
        refused("commitment.Commitment.dueInPast",
                () -> ledger.reschedule(bafq.expert, CommandKey.fresh(), id, version, TODAY.minusDays(1), "دیروز"));
    }

    /** Moving the day ahead takes it off the list of what is overdue, and never off the list of what was not kept. */
    @Test
    void aMovedDayIsNotOverdueButJudgedByItsOriginalDay() {
        var moved = record(bafq.ofTheNgo(TODAY));
        ledger.reschedule(bafq.expert, CommandKey.fresh(), moved, version(moved), TODAY.plusDays(20), "تعطیلات");
        assertThat(ids(shown(CommitmentFilter.Show.OVERDUE))).as("due today").isEmpty();

        clock.set(TODAY.plusDays(1));
        assertThat(ids(shown(CommitmentFilter.Show.OVERDUE))).isEmpty();
        assertThat(ids(shown(CommitmentFilter.Show.NOT_KEPT))).containsExactly(moved);
        assertThat(details(moved).row().outcome()).isEqualTo(Outcome.NOT_KEPT);
        clock.set(TODAY.plusDays(20));
        assertThat(ids(shown(CommitmentFilter.Show.OVERDUE))).as("due by today's end").isEmpty();
        clock.set(TODAY.plusDays(21));
        assertThat(ids(shown(CommitmentFilter.Show.OVERDUE))).containsExactly(moved);
    }

    @Test
    void whatWasVerifiedLateIsListedAmongTheLateAndNowhereElse() {
        var late = reportedWithEvidence();
        clock.set(DUE.plusDays(3));
        ledger.verify(bafq.expert, CommandKey.fresh(), late, version(late), true, "");
        assertThat(ids(shown(CommitmentFilter.Show.KEPT_LATE))).containsExactly(late);
        assertThat(ids(shown(CommitmentFilter.Show.KEPT))).isEmpty();
        assertThat(ids(shown(CommitmentFilter.Show.NOT_KEPT))).isEmpty();
    }

    private CommitmentFilter shown(CommitmentFilter.Show show) {
        return new CommitmentFilter("", null, bafq.firstMeeting, show);
    }

    @Test
    void aStaleChangeIsRefused() {
        var id = record(bafq.ofTheNgo(DUE));
        var seen = version(id);
        ledger.reschedule(bafq.governor, CommandKey.fresh(), id, seen, DUE.plusDays(5), "به خواست سمن");
        entities.flush();

        assertThatThrownBy(() -> ledger.reschedule(bafq.expert, CommandKey.fresh(), id, seen, DUE.plusDays(9), "تعطیلات"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aPromiseThatTakesThePlaceOfAnotherKnowsIt() {
        var old = record(bafq.ofTheNgo(DUE));
        var next = ledger.supersede(bafq.governor, CommandKey.fresh(), old, version(old), bafq.ofTheNgo(DUE.plusDays(30)), false);

        assertThat(details(old).row().state()).isEqualTo(CommitmentState.SUPERSEDED);
        assertThat(details(old).family().later().id()).isEqualTo(next);
        assertThat(details(next).family().earlier()).extracting(Family.Kin::id).containsExactly(old);
    }

    @Test
    void aFileThatIsNoneOfTheAcceptedKindsIsRefused() {
        var id = record(bafq.ofTheNgo(DUE));

        refused("shared.FileType.unknown", () -> ledger.giveFile(
                bafq.representative, CommandKey.fresh(), id, "فهرست", "فهرست.pdf", "<script>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var id = record(bafq.ofTheNgo(DUE));
        var large = Arrays.copyOf(PDF, StoredFile.LARGEST + 1);

        refused("shared.FileType.tooLarge", () -> ledger.giveFile(bafq.representative, CommandKey.fresh(), id, "فهرست", "فهرست.pdf", large));
        assertThat(details(id).evidence()).isEmpty();
    }

    @Test
    void aForeignOfficesRecordIsChangedByNobodyElse() {
        var id = record(bafq.ofTheNgo(DUE));
        entities.flush();
        var version = version(id);
        var stranger = bafq.governorNextDoor;

        assertThatThrownBy(() -> ledger.verify(stranger, CommandKey.fresh(), id, version, true, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.reschedule(stranger, CommandKey.fresh(), id, version, DUE.plusDays(3), "دیگر")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.cancel(stranger, CommandKey.fresh(), id, version, "دیگر")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.giveLink(stranger, CommandKey.fresh(), id, "خبر", "https://example.org")).isInstanceOf(NotFound.class);
        assertThat(details(id).row().state()).isEqualTo(CommitmentState.PROPOSED);
    }

    @Test
    void aDepartmentKeepsWhatItPromisedLikeAnNgo() {
        var id = record(new Promise(
                bafq.county, new Promiser.ByDepartment(bafq.department), Set.of(bafq.otherNgo), "سالن اداره داده می‌شود", "کلید سالن", "رسید", DUE,
                bafq.firstMeeting, null, null));
        entities.flush();
        assertThat(details(id).row().state()).isEqualTo(CommitmentState.PROPOSED);
        ledger.accept(bafq.liaison, CommandKey.fresh(), id);
        ledger.giveLink(bafq.liaison, CommandKey.fresh(), id, "رسید", "https://example.org/receipt");
        entities.flush();
        ledger.reportDone(bafq.liaison, CommandKey.fresh(), id, version(id));
        entities.flush();
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), true, "");

        assertThat(details(id).row().state()).isEqualTo(CommitmentState.VERIFIED);
        assertThat(details(id).row().promiser()).startsWith("ادارهٔ آزمون");
    }

    @Test
    void anAddressIsAnAddress() {
        var id = record(bafq.ofTheNgo(DUE));

        refused("commitment.CommitmentLedger.notALink",
                () -> ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "خبر", "javascript:alert(1)"));
    }

    @Test
    void nextDoorThereIsNoSuchCommitment() {
        var id = record(bafq.ofTheNgo(DUE));
        entities.flush();

        assertThatThrownBy(() -> book.details(bafq.governorNextDoor, id, PERSIAN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.details(bafq.liaison, id, PERSIAN)).isInstanceOf(NotFound.class);
        assertThat(book.rows(bafq.governorNextDoor, CommitmentFilter.all(), PERSIAN, null, 50)).extracting(CommitmentRow::id).doesNotContain(id);
    }

    @Test
    void whoPromisedIsFoundByItsNewNameAndNoLongerByItsOldOne() {
        name("نخستین‌نامان");
        var id = record(bafq.ofTheNgo(DUE));
        committed();
        assertThat(ids(new CommitmentFilter("نامان ظرفیت", null, null, null))).containsExactly(id);

        name("دیگرنامان");
        committed();

        assertThat(ids(new CommitmentFilter("دیگرنام", null, null, null))).containsExactly(id);
        assertThat(ids(new CommitmentFilter("نخستین", null, null, null))).isEmpty();
    }

    private void name(String name) {
        entities.flush();
        jdbc.sql("update ngo set name = ?, search_text = ? where id = ?").params(name, Letters.fold(name), bafq.ngo.value()).update();
    }

    /** What the end of the transaction does, which these tests never reach. */
    private void committed() {
        entities.flush();
        words.forEach(index -> index.fill(bafq.county.value()));
    }

    @Test
    void theListIsCutByWordsByNgoAndByDay() {
        var id = record(bafq.ofTheNgo(DUE));
        record(bafq.secondMeeting());
        committed();

        assertThat(ids(new CommitmentFilter("ظرفيت", null, bafq.firstMeeting, null))).containsExactly(id);
        assertThat(ids(new CommitmentFilter("", null, bafq.firstMeeting, null, bafq.absentNgo, null, null))).isEmpty();
        assertThat(ids(new CommitmentFilter("", null, bafq.firstMeeting, null, bafq.ngo, null, null))).hasSize(2);
        assertThat(ids(new CommitmentFilter("", null, bafq.firstMeeting, null, null, DUE.plusDays(1), null))).isEmpty();
        assertThat(ids(new CommitmentFilter("", null, bafq.firstMeeting, null, null, DUE, DUE))).hasSize(2);
        assertThat(book.promisedBy(bafq.representative, bafq.ngo, PERSIAN)).extracting(CommitmentRow::id).containsExactly(id);
        assertThat(book.promisedTo(bafq.otherRepresentative, bafq.otherNgo, PERSIAN).rows()).hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(value = CommitmentFilter.Show.class, names = "OPEN")
    void aPageBeginsWhereTheOneBeforeEndedAndThoseWithoutADayComeLast(CommitmentFilter.Show show) {
        var filter = new CommitmentFilter("", null, bafq.firstMeeting, show);
        record(bafq.ofTheNgo(DUE.plusDays(3)));
        record(bafq.ofTheNgo(DUE));
        record(bafq.ofTheNgo(DUE));
        var dayless = record(bafq.ofTheNgo(DUE.plusDays(1)));
        entities.flush();
        jdbc.sql("update commitment set original_due = null, current_due = null where id = ?").param(dayless.value()).update();

        var all = ids(filter);
        assertThat(all).hasSize(4).last().isEqualTo(dayless);
        var read = new java.util.ArrayList<CommitmentId>();
        CommitmentPlace after = null;
        for (var page = book.rows(bafq.expert, filter, PERSIAN, after, 1); !page.isEmpty(); page = book.rows(bafq.expert, filter, PERSIAN, after, 1)) {
            read.add(page.getFirst().id());
            after = CommitmentPlace.of(page.getFirst());
        }
        assertThat(read).isEqualTo(all);
    }

    private java.util.List<CommitmentId> ids(CommitmentFilter filter) {
        entities.flush();
        return book.rows(bafq.expert, filter, PERSIAN, null, 50).stream().map(CommitmentRow::id).toList();
    }

    private CommitmentId record(Promise promise) {
        return ledger.record(bafq.expert, CommandKey.fresh(), promise, false);
    }

    private CommitmentId reportedWithEvidence() {
        var id = record(bafq.ofTheNgo(DUE));
        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "نسخهٔ برخط", "https://example.org/list");
        report(id);
        return id;
    }

    private void report(CommitmentId id) {
        ledger.reportDone(bafq.representative, CommandKey.fresh(), id, version(id));
    }

    private long version(CommitmentId id) {
        return details(id).version();
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
