package peygir.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.TestDatabase;

/** What a browser may keep, and what it must ask for again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
class LastingFilesTests {

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/fonts/vazirmatn-arabic.woff2?v=33.0.3", "/styles/peygir.css?v-c=1", "/lumo/lumo.css?v-c=1", "/icons/peygir.svg?v=1"})
    void aFileThatNamesItsVersionIsKeptForGood(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
    }

    @Test
    void withoutAVersionAFileIsAskedForAgain() throws Exception {
        assertThat(get("/styles/sign-in.css").headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("immutable");
        var missing = get("/VAADIN/build/none-12345678.js");
        assertThat(missing.statusCode()).isGreaterThanOrEqualTo(300);
        assertThat(missing.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    @Test
    void scriptsAndStylesComeCompressed() throws Exception {
        for (var path : new String[] {"/lumo/lumo.css?v-c=1", "/styles/peygir.css?v-c=1"}) {
            assertThat(get(path).headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        }
    }

    @Test
    void everyFontOfTheStylesIsThereAndNamesItsVersion() throws Exception {
        for (var sheet : new String[] {"fonts", "sign-in"}) {
            var styles = new ClassPathResource("META-INF/resources/styles/" + sheet + ".css").getContentAsString(StandardCharsets.UTF_8);
            var fonts = Pattern.compile("url\\(\"\\.\\.(/fonts/[^\"]+)\"\\)").matcher(styles).results().map(found -> found.group(1)).toList();
            assertThat(fonts).isNotEmpty().allMatch(font -> font.contains("?v="));
            for (var font : fonts) {
                assertThat(get(font).statusCode()).as(font).isEqualTo(200);
            }
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofString());
    }
}
