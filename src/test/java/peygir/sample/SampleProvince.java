package peygir.sample;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.TestDatabase;
import peygir.meeting.MinutesText;

/** The sample in a database of its own on the test server, written once for all tests of a JVM. */
final class SampleProvince {

    /** The day the sample speaks of. */
    static final String TODAY = "2026-11-23";

    static final String PASSWORD = "گذرواژه-۱۴۰۵";

    static final PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);

    private static final HikariDataSource DATABASE = open();
    static final JdbcClient SQL = JdbcClient.create(DATABASE);

    private SampleProvince() {}

    private static HikariDataSource open() {
        var source = new HikariDataSource();
        source.setJdbcUrl(TestDatabase.url("sample_alone"));
        source.setUsername("root");
        source.setPassword("");
        source.setMaximumPoolSize(2);
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        start(source, PASSWORD);
        return source;
    }

    /** What the sample does at a start of the application with this password. */
    static void start(String password) {
        start(DATABASE, password);
    }

    private static void start(HikariDataSource source, String password) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        new SampleData(new JdbcTemplate(source), transaction, new MinutesText(JdbcClient.create(source)), ENCODER, password).afterSingletonsInstantiated();
    }

    static long count(String sql, Object... params) {
        return SQL.sql(sql).params(params).query(Long.class).single();
    }

    static List<String> texts(String sql, Object... params) {
        return SQL.sql(sql).params(params).query(String.class).list();
    }
}
