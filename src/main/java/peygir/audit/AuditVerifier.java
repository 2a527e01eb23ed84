package peygir.audit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole log again and finds the first entry that does not follow from the one before it. */
@Component
public class AuditVerifier {

    private final JdbcClient jdbc;

    AuditVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return where the log was changed, as {@code chain/number}; empty when it is whole
     */
    @Transactional(readOnly = true)
    public Optional<String> firstBreak() {
        var expected = new Object() {
            String chain = "";
            String hash = AuditLog.BEGINNING;
            long seq;
        };
        var heads = jdbc.sql("select chain, seq, hash from audit_chain order by chain")
                .query((row, _) -> row.getString("chain") + "/" + row.getLong("seq") + "/" + row.getString("hash"))
                .list();
        var seen = new java.util.ArrayList<String>();
        var broken = new java.util.concurrent.atomic.AtomicReference<String>();
        jdbc.sql("select * from audit_entry order by chain, seq").query(row -> {
            if (broken.get() != null) {
                return;
            }
            var chain = row.getString("chain");
            if (!chain.equals(expected.chain)) {
                if (!expected.chain.isEmpty()) {
                    seen.add(expected.chain + "/" + expected.seq + "/" + expected.hash);
                }
                expected.chain = chain;
                expected.hash = AuditLog.BEGINNING;
                expected.seq = 0;
            }
            expected.seq++;
            var hash = AuditLog.hash(
                    expected.hash, chain, expected.seq, row.getTimestamp("at").toInstant(), row.getString("account_id"),
                    row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("detail"));
            if (row.getLong("seq") != expected.seq || !hash.equals(row.getString("hash"))) {
                broken.set(chain + "/" + expected.seq);
            }
            expected.hash = hash;
        });
        if (broken.get() != null) {
            return Optional.of(broken.get());
        }
        if (!expected.chain.isEmpty()) {
            seen.add(expected.chain + "/" + expected.seq + "/" + expected.hash);
        }
        return heads.stream().filter(head -> !seen.contains(head)).findFirst().map(head -> head.substring(0, head.lastIndexOf('/')));
    }
}
