package peygir.operations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.audit.AuditVerifier;

/** Looks whether the server has what it needs, and says what is missing. */
@Component
class Doctor implements Operation {

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    private final JdbcClient jdbc;
    private final AuditVerifier verifier;
    private final Clock clock;

    Doctor(JdbcClient jdbc, AuditVerifier verifier, Clock clock) {
        this.jdbc = jdbc;
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String usage() {
        return "doctor";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var wrong = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var version = jdbc.sql("select version()").query(String.class).single();
        check(lines, wrong, recent(version), "the database is MariaDB " + version, "MariaDB 10.11 or newer is needed, this is " + version);
        var collation = jdbc.sql("select @@collation_database").query(String.class).single();
        check(lines, wrong, collation.startsWith("utf8mb4"), "its texts are " + collation, "the database must be utf8mb4, it is " + collation);
        var readOnly = jdbc.sql("select @@read_only").query(Boolean.class).single();
        check(lines, wrong, !readOnly, "it can be written", "the database is read-only");
        var administrators = jdbc.sql("""
                        select count(distinct a.id) from account a join account_role r on r.account_id = a.id
                        where a.enabled and r.role = 'ADMIN' and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
                        """)
                // The office's day: the database may stand in another time zone.
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
        check(lines, wrong, administrators > 0, "administrators: " + administrators, "nobody can sign in to make accounts: run create-admin");
        var broken = verifier.firstBreak();
        check(lines, wrong, broken.isEmpty(), "the audit log is whole", "the audit log was changed at " + broken.orElse(""));
        if (!wrong.isEmpty()) {
            throw Refusal.failed(String.join("; ", wrong));
        }
        return lines;
    }

    private static void check(List<String> lines, List<String> wrong, boolean fine, String good, String bad) {
        if (fine) {
            lines.add("ok: " + good);
        } else {
            wrong.add(bad);
        }
    }

    private static boolean recent(String version) {
        var parts = version.split("[.-]");
        var major = Integer.parseInt(parts[0]);
        return major > OLDEST_MAJOR || major == OLDEST_MAJOR && Integer.parseInt(parts[1]) >= OLDEST_MINOR;
    }
}
