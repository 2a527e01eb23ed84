package peygir.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.shared.CountyCode;

/**
 * The append-only log of everything that was changed. Each entry carries the hash of the one before it, per county,
 * so that an edit, a cut or a change of order is found by {@link AuditVerifier}.
 */
@Component
public class AuditLog {

    static final String NO_COUNTY = "-";
    static final String BEGINNING = "0".repeat(64);

    private static final String ENTRY = """
            insert into audit_entry (chain, seq, at, account_id, actor, action, subject, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;
    private final ChainEnds ends;
    private final Clock clock;

    AuditLog(JdbcTemplate batches, ApplicationEventPublisher events, ChainEnds ends, Clock clock) {
        this.ends = ends;
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an entry in the caller's transaction.
     *
     * @param county the county it concerns, or null
     * @param action {@code Desk.verb}
     * @param subject kind and id, {@code meeting 3f2a…}
     * @param detail what changed, in words or {@code field: old → new}; never a secret
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor who, @Nullable CountyCode county, String action, String subject, String detail) {
        var chain = county == null ? NO_COUNTY : county.value();
        var end = ends.of(chain);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var seq = end.seq() + 1;
        var account = who.account().toString();
        var hash = hash(end.hash(), chain, seq, at, account, who.name(), action, subject, detail);
        jdbc.sql(ENTRY)
                .params(chain, seq, Timestamp.from(at), who.account().value(), who.name(), action, subject, detail, end.hash(), hash)
                .update();
        ends.move(chain, new ChainEnds.End(seq, hash));
        if (county != null) {
            events.publishEvent(new CountyChanged(county, action));
        }
    }

    /**
     * What {@link #recordAll} writes of one of its subjects.
     *
     * @param subject kind and id
     * @param detail what changed, in words
     */
    public record Line(String subject, String detail) {}

    /** Writes an entry for each of many subjects of one action, in the caller's transaction: the same chain in a fraction of the time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Actor who, CountyCode county, String action, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var chain = county.value();
        var end = ends.of(chain);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = who.account().toString();
        var rows = new ArrayList<Object[]>(lines.size());
        var previous = end.hash();
        var seq = end.seq();
        for (var line : lines) {
            seq++;
            var hash = hash(previous, chain, seq, at, account, who.name(), action, line.subject(), line.detail());
            rows.add(new Object[] {chain, seq, Timestamp.from(at), who.account().value(), who.name(), action, line.subject(), line.detail(), previous, hash});
            previous = hash;
        }
        batches.batchUpdate(ENTRY, rows);
        ends.move(chain, new ChainEnds.End(seq, previous));
        events.publishEvent(new CountyChanged(county, action));
    }

    /** The latest entry a desk made about a subject, for whoever meets that change while changing the same. */
    @Transactional(readOnly = true)
    public Optional<AuditRow> latest(CountyCode county, String desk, String subject) {
        return jdbc.sql("""
                        select chain, seq, at, actor, action, subject, detail from audit_entry
                        where chain = :chain and subject = :subject and action like concat(:desk, '.%') order by seq desc limit 1
                        """)
                .param("chain", county.value())
                .param("subject", subject)
                .param("desk", desk)
                .query((row, _) -> new AuditRow(
                        row.getString("chain"), row.getLong("seq"), row.getTimestamp("at").toInstant(),
                        row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("detail")))
                .optional();
    }

    static String hash(
            String previous, String chain, long seq, Instant at, String account, String actor, String action, String subject, String detail) {
        // Lengths stand before the parts, so that no two different entries read alike.
        var text = new StringBuilder();
        for (var part : new String[] {previous, chain, Long.toString(seq), at.toString(), account, actor, action, subject, detail}) {
            text.append(part.length()).append(':').append(part);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
