package peygir.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;

/** The auditor's reading of the log. */
@Service
@Transactional(readOnly = true)
public class AuditReading {

    private final JdbcClient jdbc;
    private final AuditVerifier verifier;

    AuditReading(JdbcClient jdbc, AuditVerifier verifier) {
        this.jdbc = jdbc;
        this.verifier = verifier;
    }

    /** The latest lines whose actor, action, subject or detail contains the term, newest first. */
    @Permit(Role.AUDITOR)
    public List<AuditRow> latest(Actor who, String term, int offset, int limit) {
        return jdbc.sql("""
                        select chain, seq, at, actor, action, subject, detail from audit_entry
                        where :term = '' or locate(:term, concat_ws(' ', actor, action, subject, detail)) > 0
                        order by at desc, chain, seq desc limit :limit offset :offset
                        """)
                .param("term", term)
                .param("limit", limit)
                .param("offset", offset)
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
