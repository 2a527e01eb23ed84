package peygir.audit;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param chain the county's code, or {@code -}
 */
public record AuditRow(String chain, long seq, Instant at, String actor, String action, String subject, String detail) {}
