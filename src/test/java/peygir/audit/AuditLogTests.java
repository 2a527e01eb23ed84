package peygir.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;

@OfficeTest
@Transactional
class AuditLogTests {

    private static final CountyCode BAFQ = new CountyCode("2102");
    private final Actor expert = new Actor(AccountId.random(), "کارشناس", "fa", Set.of());

    @Autowired
    AuditLog log;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    AuditReading reading;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anUntouchedLogIsWhole() {
        threeEntries();
        assertThat(verifier.firstBreak()).isEmpty();
    }

    @Test
    void whatIsWrittenWhileTheTransactionIsEndingBelongsToTheChain() {
        threeEntries();
        log.record(expert, BAFQ, "Desk.verb", "thing 1", "چهار");
        log.recordAll(expert, BAFQ, "Desk.verb", List.of(new AuditLog.Line("thing 1", "پنج"), new AuditLog.Line("thing 2", "شش")));
        assertThat(verifier.firstBreak()).isEmpty();
        assertThat(jdbc.sql("select seq from audit_chain where chain = '2102'").query(Long.class).single()).isEqualTo(6);
    }

    @Test
    void anEditedEntryIsFoundAndItsPlaceNamed() {
        threeEntries();
        jdbc.sql("update audit_entry set detail = 'other' where chain = '2102' and seq = 2").update();
        assertThat(verifier.firstBreak()).contains("2102/2");
    }

    @Test
    void aCutAtTheEndIsFound() {
        threeEntries();
        jdbc.sql("delete from audit_entry where chain = '2102' and seq = 3").update();
        assertThat(verifier.firstBreak()).contains("2102/3");
    }

    @Test
    void aChainWhollyRemovedIsFound() {
        threeEntries();
        jdbc.sql("delete from audit_entry where chain = '2102'").update();
        assertThat(verifier.firstBreak()).contains("2102/3");
    }

    @Test
    void thePagesOfTheLogFollowEachOtherWithoutAHoleOrARepeat() {
        threeEntries();
        threeEntriesMore();
        var auditor = new Actor(AccountId.random(), "حسابرس", "fa", Set.of(new Grant(Role.AUDITOR, new Scope.OfNation())));
        var all = reading.latest(auditor, "", null, 100);
        assertThat(all).hasSize(6);
        var paged = new ArrayList<AuditRow>();
        AuditPlace before = null;
        for (var page = reading.latest(auditor, "", null, 2); !page.isEmpty(); page = reading.latest(auditor, "", before, 2)) {
            paged.addAll(page);
            before = AuditPlace.read(AuditPlace.of(page.getLast()).wire()).orElseThrow();
        }
        assertThat(paged).isEqualTo(all);
        var byInstants = new ArrayList<AuditRow>();
        for (var end = (AuditPlace) null; byInstants.size() < all.size(); ) {
            var rows = reading.latest(auditor, "", end, 3);
            var page = AuditPlace.page(rows, 2);
            assertThat(page).as("no page is empty").isPositive();
            byInstants.addAll(rows.subList(0, page));
            end = rows.size() > page ? AuditPlace.read(AuditPlace.between(rows.get(page - 1), rows.get(page)).wire()).orElseThrow() : end;
        }
        assertThat(byInstants).isEqualTo(all);
        assertThat(reading.latest(auditor, "سه", null, 100)).extracting(AuditRow::detail).containsExactly("سه");
    }

    @Test
    void aPageEndsWithTheLastLineOfAnInstantWhereItCan() {
        var rows = java.util.stream.IntStream.of(9, 8, 8, 7, 7, 7)
                .mapToObj(second -> new AuditRow("2102", second, Instant.ofEpochSecond(second), "کسی", "Desk.verb", "thing", ""))
                .toList();

        assertThat(AuditPlace.page(rows, 2)).as("the second is one of two").isEqualTo(1);
        assertThat(AuditPlace.page(rows, 3)).isEqualTo(3);
        assertThat(AuditPlace.page(rows, 5)).isEqualTo(3);
        assertThat(AuditPlace.page(rows, 6)).as("no more follow").isEqualTo(6);
        assertThat(AuditPlace.page(rows.subList(3, 6), 2)).as("an instant longer than a page").isEqualTo(2);
        assertThat(AuditPlace.between(rows.get(2), rows.get(3)).wire()).isEqualTo("8000000");
        assertThat(AuditPlace.between(rows.get(3), rows.get(4)).wire()).isEqualTo("7000000~2102~7");
        assertThat(AuditPlace.read("8000000")).contains(AuditPlace.endOf(Instant.ofEpochSecond(8)));
    }

    @Test
    void aPlaceThatIsNoneIsNoPlace() {
        for (var wire : new String[] {"", "~", "1~2", "a~2102~1", "1~2102~x", "99999999999999999999~2102~1", "9223372036854775807~2102~1"}) {
            assertThat(AuditPlace.read(wire)).as(wire).satisfies(place -> assertThat(place.isEmpty() || place.get().seq() == 1).isTrue());
        }
        assertThat(AuditPlace.read("a~2102~1")).isEmpty();
    }

    private void threeEntriesMore() {
        for (var detail : new String[] {"چهار", "پنج", "شش"}) {
            log.record(expert, null, "Desk.verb", "thing 2", detail);
        }
    }

    private void threeEntries() {
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("delete from audit_chain").update();
        for (var detail : new String[] {"یک", "دو", "سه"}) {
            log.record(expert, BAFQ, "Desk.verb", "thing 1", detail);
        }
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }
}
