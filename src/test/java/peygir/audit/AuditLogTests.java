package peygir.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
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
    JdbcClient jdbc;

    @Test
    void anUntouchedLogIsWhole() {
        threeEntries();
        assertThat(verifier.firstBreak()).isEmpty();
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

    private void threeEntries() {
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("delete from audit_chain").update();
        for (var detail : new String[] {"یک", "دو", "سه"}) {
            log.record(expert, BAFQ, "Desk.verb", "thing 1", detail);
        }
    }
}
