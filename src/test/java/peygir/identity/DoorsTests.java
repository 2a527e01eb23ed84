package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.shared.AccountId;

/** The doors of the house as a stranger, a guesser and an owner find them: over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class DoorsTests {

    private static final String PASSWORD = "doors-2468";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Rights rights;

    @Autowired
    Clock clock;

    private final UUID account = UUID.randomUUID();
    private final String name = "doors." + account.toString().substring(0, 8);
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void anAuditorHasAnAccount() {
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at)"
                        + " values (?, 0, ?, 'ممیز', ?, 'fa', true, 0, '2026-01-01')")
                .params(account, name, encoder.encode(PASSWORD))
                .update();
        jdbc.sql("insert into account_role (id, account_id, role, valid_from) values (?, ?, 'AUDITOR', ?)")
                .params(UUID.randomUUID(), account, LocalDate.of(2020, 1, 1))
                .update();
    }

    @AfterEach
    void theAccountGoes() {
        jdbc.sql("delete from account_role where account_id = ?").param(account).update();
        jdbc.sql("delete from account where id = ?").param(account).update();
    }

    @Test
    void aStrangerIsLedToTheSignInPageAndGetsNoSession() throws Exception {
        var page = get("/province");
        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fa\" dir=\"rtl\">").doesNotContain("<script");
        assertThat(cookie("PEYGIR")).as("no session before a right password").isNull();
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() throws Exception {
        for (var path : new String[] {"/login", "/styles/sign-in.css"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
        }
        signIn(name, PASSWORD);
        var page = get("/audit").headers();
        assertThat(page.firstValue("Cache-Control")).contains("no-store");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Referrer-Policy")).contains("same-origin");
        var policy = page.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'").contains("script-src 'self' 'nonce-").contains("frame-ancestors 'none'");
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src"))).doesNotContain("unsafe-inline");
    }

    @Test
    void everyInlineScriptOfAPageCarriesItsNonce() throws Exception {
        signIn(name, PASSWORD);
        var page = get("/audit");
        var nonce = Pattern.compile("'nonce-([^']+)'")
                .matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        var scripts = Pattern.compile("<script[^>]*>").matcher(page.body()).results().map(r -> r.group()).toList();
        assertThat(scripts).isNotEmpty().allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce.group(1) + "\""));
    }

    @Test
    void theOwnerEntersWithANewSessionId() throws Exception {
        var before = cookie("PEYGIR");
        var home = signIn(name, PASSWORD);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.uri().getPath()).isEqualTo("/");
        var session = cookie("PEYGIR");
        assertThat(session).isNotNull();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(before).isNull();
    }

    @Test
    void digitsOfEveryKeyboardAreTheSamePassword() throws Exception {
        assertThat(signIn(name, "doors-۲۴۶۸").uri().getPath()).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAnswerAlike() throws Exception {
        var wrong = signIn(name, "wrong");
        var unknown = signIn("nobody.here", "wrong");
        assertThat(wrong.uri().getQuery()).isEqualTo("error");
        assertThat(unknown.uri().getQuery()).isEqualTo("error");
        var pageOfWrong = wrong.body().replaceAll("value=\"[^\"]*\"", "");
        var pageOfUnknown = unknown.body().replaceAll("value=\"[^\"]*\"", "");
        assertThat(pageOfUnknown).isEqualTo(pageOfWrong).contains("role=\"alert\"");
    }

    @Test
    void aGuesserWaitsAndIsToldSo() throws Exception {
        for (var attempt = 0; attempt < SignInThrottle.FREE_TRIES; attempt++) {
            signIn(name, "guess " + attempt);
        }
        assertThat(signIn(name, PASSWORD).uri().getQuery()).isEqualTo("wait");
    }

    @Test
    void aPostWithoutTheTokenIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + PASSWORD))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(cookie("PEYGIR")).isNull();
    }

    @Test
    void aDisabledAccountIsOutAtTheNextRequest() throws Exception {
        signIn(name, PASSWORD);
        assertThat(get("/audit").uri().getPath()).isEqualTo("/audit");
        jdbc.sql("update account set enabled = false where id = ?").param(account).update();
        assertThat(get("/audit").uri().getPath()).isEqualTo("/login");
    }

    /** The filter before every request asks these rights anew. */
    @Test
    void aRightHoldsFromItsFirstDayToItsLast() {
        var today = LocalDate.now(clock);
        assertThat(rolesWithin(today, today)).containsExactly(Role.AUDITOR);
        assertThat(rolesWithin(today.minusYears(1), null)).containsExactly(Role.AUDITOR);
        assertThat(rolesWithin(today.minusYears(1), today.minusDays(1))).isEmpty();
        assertThat(rolesWithin(today.plusDays(1), null)).isEmpty();
    }

    private List<Role> rolesWithin(LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("update account_role set valid_from = ?, valid_to = ? where account_id = ?").params(Arrays.asList(from, to, account)).update();
        return rights.of(new AccountId(account)).orElseThrow().actor().grants().stream().map(Grant::role).toList();
    }

    @Test
    void behindHttpsEveryCookieIsForHttpsAlone() throws Exception {
        var page = browser.send(
                HttpRequest.newBuilder(at("/login")).header("X-Forwarded-Proto", "https").GET().build(), BodyHandlers.ofString());
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        var sent = page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
        var entered = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(at("/login"))
                        .header("X-Forwarded-Proto", "https")
                        .header("Cookie", sent)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encoded(name) + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1))))
                        .build(),
                BodyHandlers.ofString());
        var cookies = Stream.concat(page.headers().allValues("Set-Cookie").stream(), entered.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("PEYGIR=")).allSatisfy(cookie -> {
            assertThat(cookie).contains("Secure").contains("HttpOnly").containsIgnoringCase("SameSite=");
        });
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        signIn(name, PASSWORD);
        jdbc.sql("update account set session_epoch = session_epoch + 1 where id = ?").param(account).update();
        assertThat(get("/audit").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void theLanguageChosenAtTheDoorBecomesTheAccounts() throws Exception {
        assertThat(get("/login?lang=en").body()).contains("<html lang=\"en\" dir=\"ltr\">");
        signIn(name, PASSWORD);
        assertThat(get("/audit").body()).contains("lang=\"en\"").contains("dir=\"ltr\"");
        assertThat(jdbc.sql("select language from account where id = ?").param(account).query(String.class).single()).isEqualTo("en");
    }

    @Test
    void theHealthProbeAnswersStrangersAndSaysNothingElse() throws Exception {
        var answer = get("/actuator/health/readiness");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/env").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aRequestThatFailsIsAnsweredInWordsWithoutATrace() throws Exception {
        var request = HttpRequest.newBuilder(at("/actuator/health")).header("Accept", "image/png").GET().build();
        var answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("<html lang=\"fa\"").doesNotContain("Exception").doesNotContain("<script");
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        var form = get("/login").body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).as("the form carries a token").isTrue();
        var body = "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        var posted = browser.send(
                HttpRequest.newBuilder(at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(302);
        return get(URI.create(posted.headers().firstValue("Location").orElseThrow()).toString());
    }

    private HttpResponse<String> get(String pathOrAddress) throws Exception {
        var address = pathOrAddress.startsWith("http") ? URI.create(pathOrAddress) : at(pathOrAddress);
        for (var hop = 0; hop < 5; hop++) {
            var answer = browser.send(
                    HttpRequest.newBuilder(address).header("Accept", "text/html, */*").GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 302) {
                return answer;
            }
            address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
        }
        throw new AssertionError("Too many redirects from " + pathOrAddress);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpCookie cookie(String named) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(named)).findFirst().orElse(null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
