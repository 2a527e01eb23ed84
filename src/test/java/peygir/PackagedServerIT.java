package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The packaged server on an empty MariaDB, as an office sets it up: from the first complaint to the first administrator. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedServerIT {

    private static final String PASSWORD = "terminal-password-1";

    @Test
    @Order(1)
    void withoutADatabaseOneLineSaysWhatToSet() throws Exception {
        for (var arguments : List.of(List.<String>of(), List.of("verify-audit"))) {
            var said = said(Map.of(), arguments);
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines())
                    .containsExactly("peygir: no database is named; set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
        }
    }

    @Test
    @Order(2)
    void anUnknownCommandIsWrongUsageAndTheKnownOnesAreNamed() throws Exception {
        var said = said(database(), List.of("dance"));
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.lines()).containsExactly("peygir: no command dance; there are backup, create-admin, doctor, export, import, rebuild-search, rebuild-summaries, restore, train, verify-audit");
    }

    @Test
    @Order(3)
    void theDoctorMissesAnAdministratorUntilOneIsMade() throws Exception {
        var before = said(database(), List.of("doctor"));
        assertThat(before.exitCode()).isEqualTo(1);
        assertThat(before.lines()).containsExactly("peygir: nobody can sign in to make accounts: run create-admin");

        var made = said(database(), List.of("create-admin", "office.admin", "مدیر سامانه"));
        assertThat(made.lines()).containsExactly("made the administrator office.admin");
        assertThat(made.exitCode()).isZero();

        var again = said(database(), List.of("create-admin", "office.admin"));
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.lines()).containsExactly("peygir: there is an account named office.admin already");

        var after = said(database(), List.of("doctor"));
        assertThat(after.exitCode()).isZero();
        assertThat(after.lines()).contains("ok: administrators: 1", "ok: the audit log is whole");
    }

    @Test
    @Order(4)
    void theServerAnswersWithoutSampleDataAndItsAdministratorSignsIn() throws Exception {
        int port = freePort();
        var environment = database();
        var server = process(environment, List.of("--server.port=" + port, "--server.address=127.0.0.1")).start();
        try {
            var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            var ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            assertThat(answers(browser, ready)).isTrue();
            var login = URI.create("http://127.0.0.1:" + port + "/login");
            var form = browser.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString()).body();
            assertThat(form).doesNotContain("نمونه");
            var token = form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var entered = browser.send(
                    HttpRequest.newBuilder(login)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("username=office.admin&password=" + PASSWORD + "&_csrf=" + token))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(entered.statusCode()).isEqualTo(302);
            assertThat(entered.headers().firstValue("Location").orElseThrow()).doesNotContain("login");
        } finally {
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Order(5)
    void whoeverChangesTheAuditLogIsFound() throws Exception {
        assertThat(said(database(), List.of("verify-audit")).lines()).containsExactly("the audit log is whole");
        sql("update audit_entry set detail = 'someone.else' where action = 'FirstAdministrator.appoint'");
        var said = said(database(), List.of("verify-audit"));
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().startsWith("peygir: the audit log was changed: entry ");
    }

    private record Said(int exitCode, List<String> lines) {}

    private static Map<String, String> database() {
        return Map.of(
                "SPRING_DATASOURCE_URL", TestDatabase.url("packaged"), "SPRING_DATASOURCE_USERNAME", "root", "SPRING_DATASOURCE_PASSWORD", "",
                "PEYGIR_ADMIN_PASSWORD", PASSWORD);
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("packaged"), "root", "");
                var changed = connection.createStatement()) {
            assertThat(changed.executeUpdate(statement)).isPositive();
        }
    }

    private static boolean answers(HttpClient browser, URI address) throws InterruptedException {
        for (var attempt = 0; attempt < 600; attempt++) {
            try {
                if (browser.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                assertThat(notYet).isNotNull();
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return false;
    }

    private static Said said(Map<String, String> environment, List<String> arguments) throws Exception {
        var process = process(environment, arguments).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), words.lines().toList());
    }

    private static ProcessBuilder process(Map<String, String> environment, List<String> arguments) {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8", "-jar", "target/peygir.jar"));
        line.addAll(arguments);
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("PEYGIR_"));
        process.environment().putAll(environment);
        return process;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
