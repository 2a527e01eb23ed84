package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.commitment.Family.Kin;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;

/** Promises that hang together: made again, in parts, one before the other, month after month. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class BondsTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    Recurrences recurrences;

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
    void whatIsPromisedAgainKnowsHowOftenAndSinceWhen() {
        var first = record(Bonds.NONE);
        var second = supersede(first);
        ledger.cancel(bafq.governor, CommandKey.fresh(), second, version(second), "بودجه نرسید");
        entities.flush();
        clock.set(TODAY.plusDays(7));
        var third = record(new Bonds(second, null, Set.of(), null));

        assertThat(family(third).times()).isEqualTo(3);
        assertThat(family(third).since()).isEqualTo(OfficeOfBafq.FIRST_MEETING);
        assertThat(family(third).earlier()).extracting(Kin::id).containsExactly(first, second);
        assertThat(family(second).later()).satisfies(kin -> assertThat(kin.id()).isEqualTo(third));
        assertThat(details(second).may()).doesNotContain(Deed.MAKE_AGAIN);
        refused("commitment.CommitmentLedger.madeAgainAlready", () -> record(new Bonds(second, null, Set.of(), null)));
    }

    @Test
    void anOpenPromiseIsReplacedAndNotMadeAgain() {
        var open = record(Bonds.NONE);

        refused("commitment.Commitment.notToBeMadeAgain", () -> record(new Bonds(open, null, Set.of(), null)));
    }

    @Test
    void theProgressOfAWholeIsItsPartsByWeight() {
        var whole = record(Bonds.NONE);
        var heavy = record(new Bonds(null, new Bonds.Part(whole, 75), Set.of(), null));
        record(new Bonds(null, new Bonds.Part(whole, 25), Set.of(), null));
        assertThat(family(whole).progress()).isZero();

        verify(heavy);

        assertThat(family(whole).progress()).isEqualTo(75);
        assertThat(details(whole).row().state()).isEqualTo(CommitmentState.PROPOSED);
        assertThat(family(heavy).whole()).satisfies(kin -> assertThat(kin.id()).isEqualTo(whole));
    }

    @Test
    void aPartHasNoPartsAndIsNotDueAfterTheWhole() {
        var whole = record(Bonds.NONE);
        var part = record(new Bonds(null, new Bonds.Part(whole, 50), Set.of(), null));

        refused("commitment.Commitment.partOfPart", () -> record(new Bonds(null, new Bonds.Part(part, 50), Set.of(), null)));
        refused("commitment.Commitment.partAfterWhole", () -> record(new Bonds(null, new Bonds.Part(whole, 50), Set.of(), null), DUE.plusDays(1)));
        assertThat(details(part).may()).doesNotContain(Deed.ADD_PART);
    }

    @Test
    void whatWaitsForAnotherIsNotReportedDoneBeforeIt() {
        var before = record(Bonds.NONE);
        var after = record(new Bonds(null, null, Set.of(before), null));
        var version = version(after);
        refused("commitment.CommitmentLedger.waitsFor", () -> ledger.reportDone(bafq.representative, CommandKey.fresh(), after, version));

        verify(before);
        ledger.reportDone(bafq.representative, CommandKey.fresh(), after, version);

        assertThat(details(after).row().state()).isEqualTo(CommitmentState.REPORTED_DONE);
        assertThat(family(before).neededBy()).extracting(Kin::id).containsExactly(after);
    }

    @Test
    void aRecurringPromiseComesBackOnceHoweverOftenItIsTried() {
        var first = record(new Bonds(null, null, Set.of(), new Recurrence(1, null)));
        recurrences.spawnWhatIsDue();
        assertThat(family(first).after()).isNull();

        clock.set(DUE);
        recurrences.spawnWhatIsDue();
        recurrences.spawnWhatIsDue();

        var second = family(first).after();
        assertThat(second.due()).isEqualTo(JalaliDate.of(DUE).plusMonths(1).toLocalDate());
        assertThat(instances()).isEqualTo(2);
        assertThat(details(second.id()).beneficiaries()).hasSize(1);
        assertThat(details(second.id()).row().originalDue()).isEqualTo(second.due());
    }

    @Test
    void afterALongSleepAllThatCameDueAreThere() {
        record(new Bonds(null, null, Set.of(), new Recurrence(1, null)));
        clock.set(JalaliDate.of(DUE).plusMonths(3).toLocalDate());
        recurrences.spawnWhatIsDue();

        assertThat(instances()).isEqualTo(5);
    }

    @Test
    void aRecurringPromiseThatWasCalledOffDoesNotComeBack() {
        var first = record(new Bonds(null, null, Set.of(), new Recurrence(1, null)));
        ledger.cancel(bafq.governor, CommandKey.fresh(), first, version(first), "منتفی شد");
        entities.flush();
        clock.set(DUE.plusDays(40));
        recurrences.spawnWhatIsDue();

        assertThat(family(first).after()).isNull();
    }

    @Test
    void anNgoReadsHowOftenItWasPromisedWithoutReadingWhatWasNotPromisedToIt() {
        var first = record(new Promise(
                bafq.county, new Promiser.ByNgo(bafq.ngo), Set.of(bafq.absentNgo), "فهرست", "فهرست", "فهرست", DUE, bafq.firstMeeting, null, null));
        var second = supersede(first);
        entities.flush();

        assertThat(book.details(bafq.otherRepresentative, second, PERSIAN).family()).satisfies(family -> {
            assertThat(family.times()).isEqualTo(2);
            assertThat(family.earlier()).isEmpty();
        });
    }

    private long instances() {
        return jdbc.sql("select count(*) from commitment where county_code = '2102' and recurs_months is not null and said_in = ?")
                .param(bafq.firstMeeting.value())
                .query(Long.class)
                .single();
    }

    private void verify(CommitmentId id) {
        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "خبر", "https://example.org/news");
        entities.flush();
        ledger.reportDone(bafq.representative, CommandKey.fresh(), id, version(id));
        entities.flush();
        ledger.verify(bafq.expert, CommandKey.fresh(), id, version(id), true, "");
        entities.flush();
    }

    private CommitmentId supersede(CommitmentId old) {
        return ledger.supersede(bafq.governor, CommandKey.fresh(), old, version(old), bafq.ofTheNgo(DUE.plusDays(30)), false);
    }

    private CommitmentId record(Bonds bonds) {
        return record(bonds, DUE);
    }

    private CommitmentId record(Bonds bonds, LocalDate due) {
        var plain = bafq.ofTheNgo(due);
        return record(new Promise(
                plain.county(), plain.promiser(), plain.beneficiaries(), plain.text(), plain.deliverable(), plain.measure(), due, plain.saidIn(), null,
                null, bonds));
    }

    private CommitmentId record(Promise promise) {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), promise, false);
        entities.flush();
        return id;
    }

    private long version(CommitmentId id) {
        return details(id).version();
    }

    private Family family(CommitmentId id) {
        return details(id).family();
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
