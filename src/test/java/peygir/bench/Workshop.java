package peygir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import peygir.Application;
import peygir.sample.LocalDatabase;
import peygir.sample.MovedClock;
import peygir.summary.SummaryBook;

/**
 * One database server for all benchmarks, with an office a size, generated when it is first asked for and kept. Commits
 * reach the disk as they do in an office.
 */
final class Workshop implements AutoCloseable {

    static final String PASSWORD = "bench-password-1405";
    private static final List<String> SETTINGS = List.of(
            "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=2G", "--innodb-log-file-size=512M", "--max-connections=300", "--local-infile=1",
            "--skip-log-bin");

    private final Path home;
    private final LocalDatabase server;
    private final Map<Size, ConfigurableApplicationContext> contexts = new HashMap<>();

    Workshop(Path home) {
        this.home = home;
        this.server = LocalDatabase.start(home, false, SETTINGS);
    }

    String url(Size size) {
        return server.url(size.database());
    }

    Path truth(Size size) {
        return home.resolve("truth-" + size.database() + ".csv");
    }

    /** Generates an office unless it is there and whole; what was broken off is thrown away. */
    void provide(Size size) {
        if (!whole(size)) {
            generate(size, Generator.SEED);
        }
    }

    void generate(Size size, long seed) {
        if (whole(size)) {
            throw new Refusal("the " + size.database() + " office is there already, in " + home + "; remove that directory to make another");
        }
        if (exists(size)) {
            say("# an interrupted generation left " + size.database() + " half done; it is thrown away and made anew");
        }
        var began = System.nanoTime();
        execute("drop database if exists " + size.database());
        execute("create database " + size.database());
        execute("set global innodb_flush_log_at_trx_commit = 0");
        try (var context = start(size, Map.of())) {
            var truth = new Generator(size, seed).fill(url(size), context.getBean(PasswordEncoder.class).encode(PASSWORD));
            say("# generated %s in %.1f s".formatted(size.database(), (System.nanoTime() - began) / 1e9));
            context.getBean(JdbcTemplate.class).queryForList(
                            "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'", String.class)
                    .forEach(table -> context.getBean(JdbcTemplate.class).queryForList("analyze table " + table));
            var counting = System.nanoTime();
            var counties = context.getBean(SummaryBook.class).rebuild();
            say("# counted the figures of %d counties in %.1f s".formatted(counties, (System.nanoTime() - counting) / 1e9));
            Generator.write(truth, truth(size));
        } finally {
            execute("set global innodb_flush_log_at_trx_commit = 1");
        }
    }

    /** The application on that office, started once. */
    ConfigurableApplicationContext office(Size size) {
        provide(size);
        return contexts.computeIfAbsent(size, _ -> start(size, Map.of()));
    }

    ConfigurableApplicationContext start(Size size, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("spring.datasource.url", url(size));
        settings.put("spring.datasource.username", "root");
        settings.put("spring.datasource.password", "");
        settings.put("spring.main.banner-mode", "off");
        settings.put("server.address", "127.0.0.1");
        settings.putIfAbsent("server.port", 0);
        // An office that is kept from an earlier day is brought to what the schema has become, whoever came first.
        settings.put("spring.flyway.out-of-order", true);
        settings.put("logging.level.root", "OFF");
        settings.put("logging.level.peygir", "OFF");
        return new SpringApplicationBuilder(Application.class)
                .profiles("bench")
                .initializers(context -> {
                    var moved = MovedClock.startingOn(Generator.TODAY);
                    ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> moved);
                })
                .registerShutdownHook(false)
                .logStartupInfo(false)
                // As arguments they come before what any file of settings says.
                .run(settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new));
    }

    /** Processor time the database has used since its start. */
    Duration databaseCpu() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().filter(command -> command.endsWith("mariadbd")).isPresent())
                .findFirst()
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("the database's processor time cannot be read"));
    }

    /** The file of the truth is written last; without its database it is of an office that was thrown away. */
    private boolean whole(Size size) {
        return Files.exists(truth(size)) && exists(size);
    }

    private boolean exists(Size size) {
        try (var connection = DriverManager.getConnection(server.url(""), "root", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show databases like '" + size.database() + "'")) {
            return rows.next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(server.url(""), "root", ""); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    /** Where a benchmark may leave files. */
    Path file(String name) {
        try {
            Files.createDirectories(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return home.resolve(name);
    }

    @Override
    public void close() {
        contexts.values().forEach(ConfigurableApplicationContext::close);
        server.close();
    }
}
