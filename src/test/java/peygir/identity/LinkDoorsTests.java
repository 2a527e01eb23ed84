package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.RepresentationDesk.Invitation;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** The doors that are opened by a link, and the page for one's own password: over real HTTP, without a script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class LinkDoorsTests {

    private static final String GOOD = "violet harbour 82 lantern";
    private static final String BETTER = "quiet meadow 57 bicycle";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkDesk desk;

    @Autowired
    RepresentationDesk representations;

    @Autowired
    SignInThrottle throttle;

    private final Actor admin = new Actor(AccountId.random(), "مدیر سامانه", "fa", Set.of(new Grant(Role.ADMIN, new Scope.OfNation())));
    private final String name = "door." + UUID.randomUUID().toString().substring(0, 8);
    private DoorBrowser browser;

    @BeforeEach
    void aBrowser() {
        browser = new DoorBrowser(port);
    }

    /** All tests come from one address: who tried closed links here must not wait in the next test. */
    @AfterEach
    void nobodyWaits() {
        throttle.succeeded("link", "127.0.0.1");
    }

    @Test
    void aVisitorWithALinkGetsAPageWithoutScriptAndWithoutSession() throws Exception {
        var link = invitation("نرگس");
        var page = browser.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"fa\" dir=\"rtl\">", "نرگس، خوش آمدید").doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'").doesNotContain("unsafe").doesNotContain("script-src");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(browser.session()).as("no session before a password").isEmpty();
        assertThat(browser.get(link + "?lang=en").body()).contains("<html lang=\"en\" dir=\"ltr\">", "Welcome");
    }

    @Test
    void whoClaimsIsInAtOnceInANewSession() throws Exception {
        var answer = claim(invitation("نرگس"), name, GOOD, GOOD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.session()).isNotEmpty();
        assertThat(browser.get("/audit").uri().getPath()).isEqualTo("/audit");
        assertThat(jdbc.sql("select last_sign_in_at is not null from account where sign_in_name = ?").param(name).query(Boolean.class).single()).isTrue();
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var link = invitation("نرگس");
        var different = claim(link, name, GOOD, "something else 1").body();
        assertThat(different).contains("id=\"again-refusal\"", "value=\"" + name + "\"", "value=\"" + GOOD + "\"", "aria-invalid=\"true\"");
        assertThat(claim(link, name, "salam123456", "salam123456").body()).contains("id=\"password-refusal\"").doesNotContain("id=\"name-refusal\"");
        assertThat(claim(link, "نرگس <b>\"", GOOD, GOOD).body()).contains("id=\"name-refusal\"", "value=\"نرگس &lt;b&gt;&quot;\"");
        assertThat(claim(link, "{note}{body}", GOOD, GOOD).body()).contains("value=\"&#123;note}&#123;body}\"");
        assertThat(claim(link, name, GOOD, GOOD).statusCode()).as("the link is not spent by mistakes").isEqualTo(302);
    }

    @Test
    void digitsOfEveryKeyboardAreTheSamePasswordHereToo() throws Exception {
        assertThat(claim(invitation("نرگس"), name, "violet harbour ۸۲ lantern", "violet harbour 82 lantern").statusCode()).isEqualTo(302);
        assertThat(new DoorBrowser(port).signIn(name, "violet harbour ٨٢ lantern").headers().firstValue("Location").orElseThrow()).endsWith("/");
    }

    @Test
    void closedLinksAnswerAllTheSame() throws Exception {
        var used = invitation("نرگس");
        claim(used, name, GOOD, GOOD);
        var withdrawn = invitation("یاسمن " + name);
        desk.inviteAgain(admin, CommandKey.fresh(), account("یاسمن " + name));
        var expired = invitation("سوسن");
        jdbc.sql("update one_time_link set expires_at = '2020-01-01' where hash = ?").param(LinkSecret.hash(expired.substring("/claim/".length()))).update();
        var pages = new ArrayList<String>();
        for (var link : List.of(used, withdrawn, expired, "/claim/nothing-of-the-kind")) {
            var answer = new DoorBrowser(port).get(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(404);
            pages.add(answer.body());
        }
        var reset = new DoorBrowser(port).get("/reset/nothing-of-the-kind");
        assertThat(reset.statusCode()).isEqualTo(404);
        pages.add(reset.body());
        assertThat(Set.copyOf(pages)).hasSize(1);
    }

    @Test
    void aGuesserOfLinksIsToldToWait() throws Exception {
        for (var attempt = 0; attempt < SignInThrottle.FREE_TRIES; attempt++) {
            browser.get("/claim/guess-" + attempt);
        }
        assertThat(browser.get("/claim/guess").statusCode()).isEqualTo(429);
    }

    @Test
    void aFormWithoutItsTokenIsShownAnew() throws Exception {
        var link = invitation("نرگس");
        var answer = browser.post(link, Map.of("name", name, "password", GOOD, "again", GOOD));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(link);
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitationToAnAccountIsNotJoinedToAnother() throws Exception {
        assertThat(browser.get(invitation("نرگس") + "?own").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() throws Exception {
        claim(invitation("نرگس " + name), name, GOOD, GOOD);
        assertThat(browser.get("/audit").uri().getPath()).isEqualTo("/audit");
        var link = "/" + desk.reset(admin, CommandKey.fresh(), account("نرگس " + name)).path();
        var elsewhere = new DoorBrowser(port);
        assertThat(elsewhere.get(link).body()).contains("value=\"" + name + "\"").doesNotContain("<script");
        assertThat(elsewhere.send(link, Map.of("password", BETTER, "again", "other")).body()).contains("id=\"again-refusal\"");
        var done = elsewhere.send(link, Map.of("password", BETTER, "again", BETTER));
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/login?changed");
        assertThat(elsewhere.session()).as("the new password is asked for").isEmpty();
        assertThat(browser.get("/audit").uri().getPath()).as("out at the next request").isEqualTo("/login");
        assertThat(elsewhere.signIn(name, BETTER).headers().firstValue("Location").orElseThrow()).endsWith("/");
    }

    @Test
    void changingTheOwnPasswordEndsTheOtherSessionsAndKeepsThisOneUnderANewId() throws Exception {
        claim(invitation("نرگس"), name, GOOD, GOOD);
        var elsewhere = new DoorBrowser(port);
        elsewhere.signIn(name, GOOD);
        assertThat(elsewhere.get("/audit").uri().getPath()).isEqualTo("/audit");
        assertThat(browser.send("/password", Map.of("present", "wrong", "password", BETTER, "again", BETTER)).body()).contains("id=\"present-refusal\"");
        assertThat(browser.send("/password", Map.of("present", GOOD, "password", "short", "again", "short")).body()).contains("id=\"password-refusal\"");
        var before = browser.session();
        var done = browser.send("/password", Map.of("present", GOOD, "password", BETTER, "again", BETTER));
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/password?done");
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/audit").uri().getPath()).isEqualTo("/audit");
        assertThat(elsewhere.get("/audit").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aStrangerHasNoPasswordToChange() throws Exception {
        assertThat(browser.get("/password").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void theSignInPageSaysWhoHelpsThoseWhoForgot() throws Exception {
        assertThat(browser.get("/login").body()).contains("فراموش کرده‌اید", "کارشناس امور اجتماعی");
    }

    @Test
    void whoLeavesAnNgoIsOutOfItAtTheNextRequestOfEverySession() throws Exception {
        var ngo = NgoId.random();
        var called = "سمن " + name;
        jdbc.sql("insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form) values (?, 0, ?, ?, ?, '2109', 'CUL', 'GROUP')")
                .params(ngo.value(), called, called, name)
                .update();
        var expert = new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(new CountyCode("2109")))));
        var link = "/" + representations.invite(expert, CommandKey.fresh(), new Invitation(ngo, "نرگس", "دبیر", LocalDate.of(2020, 1, 1), null, false)).path();
        claim(link, name, GOOD, GOOD);
        var elsewhere = new DoorBrowser(port);
        elsewhere.signIn(name, GOOD);
        for (var session : List.of(browser, elsewhere)) {
            assertThat(session.open("my-ngo")).contains(called);
        }
        representations.end(expert, CommandKey.fresh(), representations.of(expert, ngo).rows().getFirst().id());
        for (var session : List.of(browser, elsewhere)) {
            assertThat(session.go("my-ngo")).as("the page that was open").contains("چنین صفحه‌ای نیست").doesNotContain(called);
            assertThat(session.open("my-ngo")).as("opened anew").doesNotContain(called);
        }
    }

    private HttpResponse<String> claim(String link, String name, String password, String again) throws Exception {
        return browser.send(link, Map.of("name", name, "password", password, "again", again));
    }

    private String invitation(String person) {
        return "/" + desk.invite(admin, CommandKey.fresh(), person, Role.AUDITOR).path();
    }

    private AccountId account(String person) {
        return AccountId.of(jdbc.sql("select id from account where display_name = ?").param(person).query(String.class).single());
    }
}
