package peygir.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;

/** More people than can be answered: who is told what, and who is let in all the same. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"peygir.admission.waiting=0", "peygir.admission.at-once=3"})
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class FullHouseTests {

    @LocalServerPort
    int port;

    @Autowired
    FilterRegistrationBean<Admission> admission;

    private final HttpClient browser = HttpClient.newHttpClient();
    private int taken;

    private void everyPlaceIsTaken() {
        while (admission.getFilter().pages().enter()) {
            taken++;
        }
    }

    @AfterEach
    void everybodyLeaves() {
        for (; taken > 0; taken--) {
            admission.getFilter().pages().leave();
        }
    }

    @Test
    void whoFindsTheHouseFullIsToldAtOnceInHisLanguageAndWhenToComeAgain() throws Exception {
        everyPlaceIsTaken();
        assertThat(taken).isEqualTo(3);
        var page = get("/county/2102?q=%22x", null);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("3");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(page.body())
                .contains("<html lang=\"fa\" dir=\"rtl\">", "دوباره", "href=\"/county/2102?q=%22x\"")
                .doesNotContain("<script");
        assertThat(get("/province", "peygir-language=en").body()).contains("<html lang=\"en\" dir=\"ltr\">", "Try again");
    }

    @Test
    void whoCallsAgainWhenSomebodyLeftIsAnswered() throws Exception {
        everyPlaceIsTaken();
        assertThat(get("/login", null).statusCode()).isEqualTo(503);
        everybodyLeaves();
        assertThat(get("/login", null).statusCode()).isEqualTo(200);
        assertThat(admission.getFilter().pages().free()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/styles/sign-in.css", "/fonts/vazirmatn-arabic.woff2", "/icons/peygir.svg"})
    void theProbeAndFilesAreHandedOutAllTheSame(String path) throws Exception {
        everyPlaceIsTaken();
        assertThat(get(path, null).statusCode()).isEqualTo(200);
    }

    @Test
    void signInsHaveABoundOfTheirOwn() throws Exception {
        everyPlaceIsTaken();
        assertThat(send(HttpRequest.newBuilder(at("/login")).POST(HttpRequest.BodyPublishers.ofString("username=nobody")).build()).statusCode()).isNotEqualTo(503);
    }

    @Test
    void anOpenPageAndAnotherSystemAreToldInTheirOwnWay() throws Exception {
        everyPlaceIsTaken();
        var message = send(HttpRequest.newBuilder(at("/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        assertThat(message.statusCode()).isEqualTo(503);
        assertThat(message.body()).isEmpty();
        assertThat(message.headers().firstValue("Retry-After")).isPresent();
        var data = get("/api/v1/counties", null);
        assertThat(data.statusCode()).isEqualTo(503);
        assertThat(data.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(data.body()).contains("\"status\":503");
    }

    @Test
    void aSignOfLifeIsNoWork() throws Exception {
        everyPlaceIsTaken();
        assertThat(get("/?v-r=heartbeat&v-uiId=0", null).statusCode()).isNotEqualTo(503);
        assertThat(get("/?x=v-r=heartbeat", null).statusCode()).isEqualTo(503);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(at(path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return browser.send(request, BodyHandlers.ofString());
    }
}
