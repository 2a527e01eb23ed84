package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.lang.ref.WeakReference;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;
import peygir.shared.ui.Still;

/** What a page left open or a sign-out leaves in the server: nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class IdleSessionTests {

    private static final String PASSWORD = "doors-2468";
    private static final int TRIES = 200;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    ServletWebServerApplicationContext office;

    private final UUID account = UUID.randomUUID();
    private final String name = "idle." + account.toString().substring(0, 8);
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeEach
    void anAuditorHasAPageOpen() throws Exception {
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at)"
                        + " values (?, 0, ?, 'ممیز', ?, 'fa', true, 0, '2026-01-01')")
                .params(account, name, encoder.encode(PASSWORD))
                .update();
        jdbc.sql("insert into account_role (id, account_id, role, valid_from) values (?, ?, 'AUDITOR', ?)")
                .params(UUID.randomUUID(), account, LocalDate.of(2020, 1, 1))
                .update();
        var form = get("/login").body();
        post("/login", "username=" + name + "&password=" + PASSWORD + "&_csrf=" + form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"));
    }

    @AfterEach
    void theAccountGoes() {
        jdbc.sql("delete from account_role where account_id = ?").param(account).update();
        jdbc.sql("delete from account where id = ?").param(account).update();
    }

    @Test
    void aPageLeftOpenDoesNotKeepItsSessionByItsSignsOfLife() throws Exception {
        get("/audit");
        assertThat(get("/?v-r=init&location=audit&query=").statusCode()).isEqualTo(200);
        assertThat(vaadin()).isPresent();
        session().orElseThrow().setMaxInactiveInterval(1);
        for (var attempt = 0; attempt < TRIES && vaadin().isPresent(); attempt++) {
            post("/?v-r=heartbeat&v-uiId=0", "");
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(vaadin()).as("closed although the page gave signs of life").isEmpty();
    }

    @Test
    void whatAPageOnlyShowsIsNotKeptOnceItWasSent() throws Exception {
        get("/nation");
        var start = get("/?v-r=init&location=nation&query=").body();
        var key = start.replaceAll("(?s).*\"Vaadin-Security-Key\":\"([^\"]+)\".*", "$1");
        var page = browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":"
                                + "{\"route\":\"nation\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.body()).contains("vaadin-side-nav-item path=");
        var session = vaadin().orElseThrow();
        // The answer is here before its request has ended.
        for (var tries = 0; tries < TRIES && pictures(session).stream().anyMatch(picture -> !picture.isEmpty()); tries++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(pictures(session)).hasSizeGreaterThan(2).allSatisfy(picture -> assertThat(picture).isEmpty());
    }

    /** What the session keeps of each picture on its pages. */
    private static List<String> pictures(VaadinSession session) {
        session.lock();
        try {
            return session.getUIs().stream()
                    .flatMap(ui -> pictures(ui.getInternals().getActiveRouterTargetsChain().getLast().getElement()))
                    .map(Still::markup)
                    .toList();
        } finally {
            session.unlock();
        }
    }

    private static Stream<Still> pictures(Element element) {
        return Stream.concat(
                element.getComponent().filter(Still.class::isInstance).map(Still.class::cast).stream(), element.getChildren().flatMap(IdleSessionTests::pictures));
    }

    @Test
    void afterSigningOutNothingOfTheSessionIsLeft() throws Exception {
        var page = get("/audit");
        get("/?v-r=init&location=audit&query=");
        var session = new WeakReference<>(vaadin().orElseThrow());
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        assertThat(post("/logout", "_csrf=" + token.group(1)).uri().getPath()).isEqualTo("/login");
        assertThat(session()).isEmpty();
        for (var attempt = 0; attempt < TRIES && !session.refersTo(null); attempt++) {
            System.gc();
            Thread.sleep(Duration.ofMillis(20));
        }
        assertThat(session.refersTo(null)).as("the session was let go").isTrue();
    }

    private Optional<HttpSession> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("PEYGIR"))
                .map(HttpCookie::getValue)
                .findFirst()
                .flatMap(this::find);
    }

    private Optional<HttpSession> find(String id) {
        var context = (Context) ((TomcatWebServer) office.getWebServer()).getTomcat().getHost().findChildren()[0];
        return java.util.Arrays.stream(context.getManager().findSessions())
                .filter(session -> session.getId().equals(id))
                .map(Session::getSession)
                .findFirst();
    }

    private Optional<VaadinSession> vaadin() {
        return session().flatMap(session -> Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .findFirst());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
