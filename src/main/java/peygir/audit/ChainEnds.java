package peygir.audit;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import peygir.shared.TransactionPart;

/**
 * Where the chains end that a transaction writes to. An end is read once, and held for writing until the transaction
 * ends: nobody else can move it meanwhile, so it is known from then on, and where it came to is put down once.
 */
@Component
class ChainEnds {

    private final JdbcClient jdbc;

    ChainEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last entry of a chain: its number and its hash. */
    record End(long seq, String hash) {}

    End of(String chain) {
        return held().ends.computeIfAbsent(chain, this::take);
    }

    void move(String chain, End end) {
        var held = held();
        held.ends.put(chain, end);
        if (held.putDown) {
            putDown(chain, end);
        }
    }

    private End take(String chain) {
        // Takes the row for writing at once: with a mere "ignore" two writers would share it first and then block each other.
        return jdbc.sql("insert into audit_chain (chain, seq, hash) values (?, 0, ?) on duplicate key update chain = values(chain) returning seq, hash")
                .params(chain, AuditLog.BEGINNING)
                .query((row, _) -> new End(row.getLong("seq"), row.getString("hash")))
                .single();
    }

    private void putDown(String chain, End end) {
        jdbc.sql("update audit_chain set seq = ?, hash = ? where chain = ?").params(end.seq(), end.hash(), chain).update();
    }

    private Held held() {
        return TransactionPart.of(Held.class, Held::new);
    }

    /** What one transaction holds. */
    private final class Held implements TransactionSynchronization {

        private final Map<String, End> ends = new TreeMap<>();
        private boolean putDown;

        @Override
        public void beforeCommit(boolean readOnly) {
            ends.forEach(ChainEnds.this::putDown);
            // Whatever else is done before the commit may still write an entry.
            putDown = true;
        }
    }
}
