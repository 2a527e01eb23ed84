package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.StoryStep.Happening;
import peygir.place.Appointment;
import peygir.place.OfficeDesk;
import peygir.place.OfficeSheet;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;

/** The acting governor goes, a governor comes: the promises stay with the office, and the new one takes them over. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class HandoverTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private final Actor admin = OfficeOfBafq.actor("مدیر سامانه", new Grant(Role.ADMIN, new Scope.OfNation()));

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    HandoverDesk handovers;

    @Autowired
    OfficeDesk offices;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;
    private CommitmentId promise;

    @BeforeEach
    void theActingGovernorPromises() {
        clock.set(OfficeOfBafq.FIRST_MEETING);
        bafq = new OfficeOfBafq(jdbc);
        jdbc.sql("delete from office_holding where office_id in (select id from office where county_code = '2102') and office_id <> ?")
                .param(bafq.office.value())
                .update();
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(OfficeOfBafq.ONE_MONTH_LATER), false);
        entities.flush();
    }

    @Test
    void whileNobodyFollowedThereIsNothingToTakeOver() {
        assertThat(packets()).isEmpty();
    }

    @Test
    void theSuccessorFindsTheOfficesOpenPromisesAndTakesThemOver() {
        aGovernorFollows();
        assertThat(packets()).singleElement().satisfies(packet -> {
            assertThat(packet.waits()).isTrue();
            assertThat(packet.from()).isEqualTo("سرپرست آزمون");
            assertThat(packet.to()).isEqualTo("فرماندار تازه");
            assertThat(packet.promises()).extracting(CommitmentRow::id).containsExactly(promise);
        });

        takeOver();

        assertThat(packets()).singleElement().satisfies(packet -> {
            assertThat(packet.waits()).isFalse();
            assertThat(packet.promises()).extracting(CommitmentRow::id).containsExactly(promise);
        });
    }

    @Test
    void thePromiseTellsWhoSaidItWhoCameAndThatItWasTakenOver() {
        aGovernorFollows();
        takeOver();

        var details = book.details(bafq.expert, promise, PERSIAN);
        assertThat(details.saidBy()).isEqualTo("سرپرست آزمون");
        assertThat(details.row().promiser()).isEqualTo("فرمانداری آزمون");
        assertThat(details.story()).extracting(StoryStep::what)
                .containsExactly(Happening.MADE, Happening.NEW_HOLDER, Happening.TAKEN_OVER);
        assertThat(details.story().getLast().by()).isEqualTo("فرماندار تازه");
    }

    @Test
    void itWaitsInTheSuccessorsInboxUntilThen() {
        assertThat(waiting()).isEmpty();
        aGovernorFollows();
        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("تعهدات باز از دورهٔ سرپرست آزمون");
            assertThat(item.href()).isEqualTo("commitments/handover");
        });

        takeOver();

        assertThat(waiting()).isEmpty();
    }

    private List<InboxItem> waiting() {
        entities.flush();
        return inbox.of(bafq.governor, PERSIAN).stream().filter(item -> item.kind() == InboxItem.Kind.TO_TAKE_OVER).toList();
    }

    @Test
    void itIsTakenOverOnce() {
        aGovernorFollows();
        var packet = packets().getFirst();
        takeOver();

        assertThatThrownBy(() -> handovers.acknowledge(bafq.governor, CommandKey.fresh(), bafq.county, packet.holding(), ""))
                .isInstanceOfSatisfying(DomainException.class,
                        refusal -> assertThat(refusal.translationKey()).isEqualTo("commitment.HandoverDesk.nothingWaits"));
    }

    @Test
    void whatTheSuccessorPromisesIsNotInherited() {
        aGovernorFollows();
        clock.set(LAST_DAY.plusDays(5));
        ledger.record(bafq.expert, CommandKey.fresh(), new Promise(
                bafq.county, new Promiser.ByOffice(bafq.office), Set.of(), "سالن", "سالن", "سالن", LAST_DAY.plusDays(20), null, null, null), false);

        assertThat(packets().getFirst().promises()).extracting(CommitmentRow::id).containsExactly(promise);
    }

    @Test
    void anActingSuccessorTakesOverAsWell() {
        aGovernorFollows();
        takeOver();
        clock.set(LAST_DAY.plusDays(30));
        follows("سرپرست بعدی", true, LAST_DAY.plusDays(29));

        assertThat(packets()).hasSize(2);
        assertThat(packets().getFirst()).satisfies(packet -> {
            assertThat(packet.waits()).isTrue();
            assertThat(packet.acting()).isTrue();
            assertThat(packet.from()).isEqualTo("فرماندار تازه");
        });
        entities.flush();
        assertThat(book.details(bafq.expert, promise, PERSIAN).story()).extracting(StoryStep::what).contains(Happening.NEW_ACTING_HOLDER);
    }

    @Test
    void whoeverSawAnOlderSheetAppointsNobody() {
        var seen = sheet();
        relieve(seen, LAST_DAY);
        appoint(seen.version(), "فرماندار تازه", false, LAST_DAY.plusDays(1));
        entities.flush();

        assertThatThrownBy(() -> appoint(seen.version(), "یکی دیگر", false, LAST_DAY.plusDays(1))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theAuditorReadsWhoHeldTheOffice() {
        aGovernorFollows();

        assertThat(sheet().holdings()).extracting(OfficeSheet.Line::person).containsExactly("فرماندار تازه", "سرپرست آزمون");
        assertThat(jdbc.sql("select count(*) from audit_entry where action like 'OfficeDesk.%' and subject = ?")
                        .param("office " + bafq.office)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void aGovernorFollows() {
        follows("فرماندار تازه", false, LAST_DAY);
        clock.set(LAST_DAY.plusDays(1));
    }

    private void follows(String person, boolean acting, LocalDate lastDay) {
        relieve(sheet(), lastDay);
        entities.flush();
        appoint(sheet().version(), person, acting, lastDay.plusDays(1));
        entities.flush();
    }

    private void relieve(OfficeSheet sheet, LocalDate lastDay) {
        offices.relieve(admin, CommandKey.fresh(), bafq.office, sheet.version(), sheet.holdings().getFirst().id(), lastDay);
    }

    private void appoint(long version, String person, boolean acting, LocalDate from) {
        offices.appoint(admin, CommandKey.fresh(), version, new Appointment(bafq.office, Role.GOVERNOR, person, null, acting, from));
    }

    private void takeOver() {
        handovers.acknowledge(bafq.governor, CommandKey.fresh(), bafq.county, packets().getFirst().holding(), "همه را دیدم");
    }

    private List<Handover> packets() {
        entities.flush();
        return handovers.of(bafq.governor, bafq.county, PERSIAN);
    }

    private OfficeSheet sheet() {
        entities.flush();
        return offices.sheets(admin, "فرمانداری آزمون", PERSIAN).stream().filter(each -> each.id().equals(bafq.office)).findFirst().orElseThrow();
    }
}
