package peygir.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Redmine from the operating system's packages, on the same database server, over the same commitments: an issue each, a project a county. */
final class Redmine implements AutoCloseable {

    private static final Path PACKAGE = Path.of("/usr/share/redmine");
    private static final String DATABASE = "bench_redmine";
    private static final String QUESTION = "?set_filter=1&f%5B%5D=status_id&op%5Bstatus_id%5D=o&f%5B%5D=due_date&op%5Bdue_date%5D=%3C%3D&v%5Bdue_date%5D%5B%5D="
            + Generator.TODAY.minusDays(1) + "&sort=due_date&per_page=50";
    private static final int PATIENCE = 600;

    private static final List<String> ROWS = List.of(
            "insert into projects (name, identifier, is_public, status, lft, rgt, created_on, updated_on) select name_en, concat('c', code), 1, 1,"
                    + " row_number() over (order by code) * 2 - 1, row_number() over (order by code) * 2, now(), now() from %1$s.county",
            "insert into enabled_modules (project_id, name) select id, 'issue_tracking' from projects",
            "insert into projects_trackers (project_id, tracker_id) select id, 1 from projects",
            "insert into issues (tracker_id, project_id, subject, description, due_date, status_id, priority_id, author_id, start_date, lft, rgt, created_on, updated_on)"
                    + " select 1, p.id, left(k.text, 255), k.deliverable, k.current_due,"
                    + " if(k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED'), 2, 5), 2, 1, k.made_on, 1, 2, k.made_on, k.made_on"
                    + " from %1$s.commitment k join projects p on p.identifier = convert(concat('c', k.county_code) using utf8mb4) collate utf8mb4_general_ci",
            "update issues set root_id = id",
            "insert into settings (name, value, updated_on) values ('per_page_options', '25,50,100', now())",
            "analyze table issues");

    private final Process server;
    private final String address;
    private final String version;
    private final long issues;
    private final HttpClient http = HttpClient.newHttpClient();

    private Redmine(Process server, String address, String version, long issues) {
        this.server = server;
        this.address = address;
        this.version = version;
        this.issues = issues;
    }

    static void expectInstalled() {
        if (!Files.isDirectory(PACKAGE)) {
            throw new Refusal("Redmine is not installed; this benchmark installs nothing: apt-get install --no-install-recommends redmine redmine-mysql puma");
        }
    }

    /** Prepares it in a directory and a database of its own; the package's own files and settings stay as they are. */
    static Redmine over(Workshop workshop) {
        try {
            var home = workshop.file("redmine");
            var filled = Files.exists(home.resolve("whole"));
            FileSystemUtils.deleteRecursively(home.resolve("instances"));
            copy(home);
            configure(home, workshop.url(Size.NATION));
            if (!filled || count(workshop) != expected(workshop)) {
                fill(home, workshop);
                Files.writeString(home.resolve("whole"), "");
            }
            var port = freePort();
            var log = home.resolve("server.log").toFile();
            var server = ruby(home, List.of("rackup", "-E", "production", "-s", "puma", "-o", "127.0.0.1", "-p", Integer.toString(port)), log).start();
            var redmine = new Redmine(server, "http://127.0.0.1:" + port + "/", version(home), count(workshop));
            redmine.await();
            return redmine;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path home) throws IOException {
        Files.createDirectories(home);
        run(new ProcessBuilder("cp", "-rLn", PACKAGE + "/.", home.toString()), home.resolve("copy.log").toFile());
    }

    private static void configure(Path home, String url) throws IOException {
        var port = url.replaceAll(".*:(\\d+)/.*", "$1");
        var instance = Files.createDirectories(home.resolve("instances/default/config"));
        for (var directory : List.of("tmp", "log", "files")) {
            Files.createDirectories(instance.resolveSibling(directory));
        }
        var settings = "production:\n  adapter: mysql2\n  database: %s\n  host: 127.0.0.1\n  port: %s\n  username: root\n  encoding: utf8mb4\n".formatted(DATABASE, port);
        Files.writeString(instance.resolve("database.yml"), settings);
        Files.writeString(home.resolve("config/database.yml"), settings);
        Files.writeString(instance.resolve("secret_key.txt"), "0123456789abcdef".repeat(4));
        // The package leaves the server to its user; this one, of the same system, is what it is mostly run by.
        Files.writeString(home.resolve("Gemfile.local"), "gem \"puma\"\n");
    }

    private static void fill(Path home, Workshop workshop) throws IOException {
        execute(workshop, "drop database if exists " + DATABASE, "create database " + DATABASE + " character set utf8mb4");
        run(ruby(home, List.of("rake", "db:migrate"), home.resolve("migrate.log").toFile()), home.resolve("migrate.log").toFile());
        run(ruby(home, List.of("rake", "redmine:load_default_data"), home.resolve("load.log").toFile()), home.resolve("load.log").toFile());
        for (var statement : ROWS) {
            execute(workshop, "use " + DATABASE, statement.formatted(Size.NATION.database()));
        }
    }

    private static ProcessBuilder ruby(Path home, List<String> command, File log) {
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("RAILS_ENV", "production");
        builder.environment().put("REDMINE_LANG", "en");
        return builder;
    }

    private static void run(ProcessBuilder builder, File log) throws IOException {
        var process = builder.redirectErrorStream(true).redirectOutput(log).start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new Refusal(builder.command() + " failed; its words are in " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void execute(Workshop workshop, String... statements) {
        try (var connection = DriverManager.getConnection(workshop.url(Size.NATION), "root", ""); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long count(Workshop workshop) {
        return number(workshop, "select count(*) from " + DATABASE + ".issues");
    }

    private static long expected(Workshop workshop) {
        return number(workshop, "select count(*) from commitment");
    }

    private static long number(Workshop workshop, String sql) {
        try (var connection = DriverManager.getConnection(workshop.url(Size.NATION), "root", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException notThere) {
            return -1;
        }
    }

    private static String version(Path home) throws IOException {
        var text = Files.readString(home.resolve("lib/redmine/version.rb"));
        return text.replaceAll("(?s).*MAJOR\\s*=\\s*(\\d+).*MINOR\\s*=\\s*(\\d+).*TINY\\s*=\\s*(\\d+).*", "$1.$2.$3");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() {
        for (var tries = 0; tries < PATIENCE && server.isAlive(); tries++) {
            try {
                get("login");
                return;
            } catch (UncheckedIOException notYet) {
                pause();
            }
        }
        throw new Refusal("Redmine's server did not start; its words are in server.log beside its files");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String version() {
        return version;
    }

    long issues() {
        return issues;
    }

    /** The page with the list. */
    String overdue(String path) {
        return get(path + QUESTION);
    }

    void expectRows(String path) {
        if (!overdue(path).contains("class=\"hascontextmenu")) {
            throw new IllegalStateException("Redmine shows no issue at " + path);
        }
    }

    private String get(String path) {
        try {
            var response = http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Redmine answered " + response.statusCode() + " for " + path);
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
