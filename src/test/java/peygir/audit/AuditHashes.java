package peygir.audit;

import java.time.Instant;

/** Lets a generator write entries that verify. */
public final class AuditHashes {

    public static final String BEGINNING = AuditLog.BEGINNING;

    private AuditHashes() {}

    public static String of(String previous, String chain, long seq, Instant at, String account, String actor, String action, String subject, String detail) {
        return AuditLog.hash(previous, chain, seq, at, account, actor, action, subject, detail);
    }
}
