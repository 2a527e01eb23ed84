package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import peygir.OfficeTest;
import peygir.audit.AuditVerifier;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What was promised in one meeting is put on record at once: each promise as if it had been recorded by itself, or none. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class SpokenTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    AuditVerifier verifier;

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
    void eachPromiseStandsAsIfItHadBeenRecordedByItself() {
        var alone = ledger.record(bafq.expert, CommandKey.fresh(), byTheOffice("سالن تا پایان ماه داده می‌شود", null), false);
        var before = entries();
        say(byTheOffice("فهرست مراکز فرستاده می‌شود", null), byTheNgo("گزارش کار داده می‌شود"));
        entities.flush();

        var made = book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN).stream().filter(row -> !row.id().equals(alone)).toList();
        assertThat(made).extracting(CommitmentRow::text).containsExactlyInAnyOrder("فهرست مراکز فرستاده می‌شود", "گزارش کار داده می‌شود");
        assertThat(made).extracting(CommitmentRow::state).containsExactlyInAnyOrder(CommitmentState.ACCEPTED, CommitmentState.PROPOSED);
        for (var row : made) {
            var details = book.details(bafq.expert, row.id(), PERSIAN);
            assertThat(details.madeOn()).isEqualTo(OfficeOfBafq.FIRST_MEETING);
            assertThat(details.saidIn()).isEqualTo(bafq.firstMeeting);
            assertThat(details.story()).extracting(StoryStep::what).containsExactly(Happening.MADE);
            assertThat(column("select what from commitment_news where commitment_id = ?", row.id())).containsExactly("MADE");
            assertThat(column("select ngo_id from commitment_beneficiary where commitment_id = ?", row.id())).containsExactly(bafq.otherNgo.toString());
            assertThat(column("select detail from audit_entry where action = 'CommitmentLedger.record' and subject = concat('commitment ', ?)", row.id()))
                    .containsExactly(row.text());
        }
        assertThat(column("select said_by from commitment where office_id is not null and id <> ? and said_in = '" + bafq.firstMeeting + "'", alone))
                .containsExactly("سرپرست آزمون");
        assertThat(entries()).isEqualTo(before + 2);
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(verifier.firstBreak()).isEmpty();
    }

    @Test
    void aDoubleClickRecordsThemOnce() {
        var key = CommandKey.fresh();
        var spoken = spoken(byTheOffice("یکم", null), byTheOffice("دوم", null));
        ledger.recordAll(bafq.expert, key, spoken);
        ledger.recordAll(bafq.expert, key, spoken);

        assertThat(book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN)).hasSize(2);
    }

    @Test
    void theOneThatCannotBeTakenIsNamedAndNoneIsOnRecord() {
        var early = new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "پیش از نشست", "خروجی", "معیار", OfficeOfBafq.FIRST_MEETING.minusDays(1), bafq.firstMeeting, null, null);

        refused(1, "commitment.CommitmentLedger.dueBeforeMade", byTheOffice("یکم", null), early, byTheOffice("سوم", null));
        var vague = new Promise(bafq.county, null, Set.of(), "پیگیری شود", "", "", null, bafq.firstMeeting, null, null);
        refused(2, "commitment.CommitmentLedger.notVerifiable", byTheOffice("یکم", null), byTheOffice("دوم", null), vague);
        assertThat(book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN)).isEmpty();
    }

    @Test
    void aLineOfTheMinutesIsOnePromiseAlsoAmongThoseOfOneHand() {
        var line = bafq.line(bafq.firstMeeting, "فهرست فرستاده می‌شود");

        refused(1, "commitment.CommitmentLedger.lineTaken", byTheOffice("یکم", line), byTheOffice("دوم", line));
        say(byTheOffice("یکم", line));
        refused(0, "commitment.CommitmentLedger.lineTaken", byTheOffice("باز هم", line));
    }

    @Test
    void whatIsNotVerifiableIsChosenForEachByItself() {
        var vague = new Promise(bafq.county, null, Set.of(), "پیگیری شود", "", "", null, bafq.firstMeeting, null, null);
        ledger.recordAll(
                bafq.expert, CommandKey.fresh(),
                new Spoken(bafq.firstMeeting, List.of(new Spoken.Word(byTheOffice("یکم", null), false), new Spoken.Word(vague, true))));

        assertThat(book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN)).extracting(CommitmentRow::verifiable).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void oneNgoOfAnotherCountyAmongThemIsNotFound() {
        var foreign = NgoId.random();
        jdbc.sql("insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form) values (?, 0, 'سمن تفت', 'سمن تفت', 'سمنتفت', '2103', 'CUL', 'ASSOCIATION')")
                .param(foreign.value())
                .update();
        var toTaft = new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(bafq.otherNgo, foreign), "قول", "خروجی", "معیار", DUE, bafq.firstMeeting, null, null);

        assertThatThrownBy(() -> say(byTheOffice("یکم", null), toTaft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(byTheOffice("یکم", null), toNobodyKnown())).isInstanceOf(NotFound.class);
        assertThat(book.ofMeeting(bafq.expert, bafq.firstMeeting, PERSIAN)).isEmpty();
    }

    @Test
    void promisesOfTwoMeetingsOrTwoCountiesAreNotOfOneHand() {
        var other = bafq.meetingHeld(2, TODAY);
        var elsewhere = new Promise(new CountyCode("2103"), null, Set.of(), "قول", "خروجی", "معیار", DUE, other, null, null);

        assertThatThrownBy(() -> new Spoken(other, List.of(new Spoken.Word(byTheOffice("یکم", null), false)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spoken(other, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spoken(
                        other, List.of(new Spoken.Word(elsewhere, false), new Spoken.Word(
                                new Promise(bafq.county, null, Set.of(), "قول", "خروجی", "معیار", DUE, other, null, null), false))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Promise toNobodyKnown() {
        return new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(bafq.otherNgo, NgoId.random()), "قول", "خروجی", "معیار", DUE, bafq.firstMeeting, null, null);
    }

    private Promise byTheOffice(String text, @Nullable UUID line) {
        return new Promise(bafq.county, new Promiser.ByOffice(bafq.office), Set.of(bafq.otherNgo), text, "خروجی", "معیار", DUE, bafq.firstMeeting, line, null);
    }

    private Promise byTheNgo(String text) {
        return new Promise(bafq.county, new Promiser.ByNgo(bafq.ngo), Set.of(bafq.otherNgo), text, "خروجی", "معیار", DUE, bafq.firstMeeting, null, null);
    }

    private Spoken spoken(Promise... promises) {
        return new Spoken(bafq.firstMeeting, Arrays.stream(promises).map(promise -> new Spoken.Word(promise, false)).toList());
    }

    private void say(Promise... promises) {
        ledger.recordAll(bafq.expert, CommandKey.fresh(), spoken(promises));
    }

    private void refused(int place, String key, Promise... promises) {
        var refusal = catchThrowableOfType(PromiseRefused.class, () -> say(promises));
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal.translationKey()).isEqualTo(key);
    }

    private List<String> column(String question, Object of) {
        return jdbc.sql(question).param(of.toString()).query(String.class).list();
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry where chain = ?").param(bafq.county.value()).query(Long.class).single();
    }
}
