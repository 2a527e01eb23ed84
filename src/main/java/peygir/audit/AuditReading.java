package peygir.audit;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.Letters;
import peygir.shared.Reading;

/** The auditor's reading of the log. */
@Service
@Reading
public class AuditReading {

    private final JdbcClient jdbc;
    private final AuditVerifier verifier;

    AuditReading(JdbcClient jdbc, AuditVerifier verifier) {
        this.jdbc = jdbc;
        this.verifier = verifier;
    }

    /**
     * The lines whose actor, action, subject or detail contains the term, newest first.
     *
     * @param before only those that stand after this place, null for the newest
     */
    @Permit(Role.AUDITOR)
    public List<AuditRow> latest(Actor who, String term, @Nullable AuditPlace before, int limit) {
        if (before == null) {
            return lines(term, List.of(), List.of(), limit);
        }
        var at = Timestamp.from(before.at());
        return before.endsInstant()
                // A moment's own digits, nothing that was typed.
                ? lines(term, List.of("at < '" + at + "'"), List.of(), limit)
                : lines(term, List.of("at <= ?", "(at, chain, seq) < (?, ?, ?)"), List.of(at, at, before.chain(), before.seq()), limit);
    }

    private List<AuditRow> lines(String term, List<String> within, List<Object> where, int limit) {
        var conditions = new ArrayList<>(within);
        var values = new ArrayList<>(where);
        if (!term.isBlank()) {
            conditions.add("locate(?, concat_ws(' ', actor, action, subject, detail)) > 0");
            values.add(Letters.store(term.strip()));
        }
        values.add(limit);
        return jdbc.sql("select chain, seq, at, actor, action, subject, detail from audit_entry"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by at desc, chain desc, seq desc limit ?")
                .params(values)
                .query((row, _) -> new AuditRow(
                        row.getString("chain"), row.getLong("seq"), row.getTimestamp("at").toInstant(),
                        row.getString("actor"), row.getString("action"), row.getString("subject"), row.getString("detail")))
                .list();
    }

    /** Where the log was tampered with, if anywhere. */
    @Permit(Role.AUDITOR)
    public Optional<String> firstBreak(Actor who) {
        return verifier.firstBreak();
    }
}
