package peygir.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Someone at a browser, as the server sees him: cookies, the token of the form, the security key and the running
 * numbers of the page. Speaks to loopback only.
 */
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern FRAME = Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-app-layout\"");
    /** The class of the page that says there is none; a form may well use the word for something else. */
    private static final Pattern NO_PAGE = Pattern.compile("(?:\\[|\"value\":)\"unknown\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String office;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";
    private String key = "";
    private String page = "0";
    private int sync;
    private int client;

    Visitor(HttpClient http, String office) {
        if (!office.startsWith("http://127.0.0.1:")) {
            throw new IllegalArgumentException("only this machine is put under load, not " + office);
        }
        this.http = http;
        this.office = office;
    }

    /** @param nanos from asking to the last byte of the answer */
    record Answer(int status, long nanos, int bytes, String body, String location, String retryAfter) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered with " + status + " instead of " + wanted + ": " + body.substring(0, Math.min(200, body.length())));
            }
            return this;
        }

        double millis() {
            return nanos / 1e6;
        }
    }

    /** Signs in by the form. @return the answer to the form */
    Answer signIn(String name, String password) {
        var form = get("/login").expect(200);
        return signIn(name, password, find(FORM_TOKEN, form.body()));
    }

    Answer signIn(String name, String password, String formToken) {
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(formToken)))
                .build());
    }

    Visitor enter(String name) {
        var answer = signIn(name, Workshop.PASSWORD).expect(302);
        if (answer.location().contains("login")) {
            throw new IllegalStateException(name + " was not let in: " + answer.location());
        }
        return this;
    }

    /** Opens a page in a new tab: the document, its beginning and the view. @return the three answers as one */
    Answer open(String path) {
        var at = split(path);
        var document = get("/" + path);
        if (document.status() != 200) {
            return document;
        }
        token = find(PAGE_TOKEN, document.body());
        var start = get("/?v-r=init&location=" + encoded(at[0]) + "&query=" + encoded(at[1]) + "&v-sh=900&v-sw=1366&v-tzo=0&v-rtzo=0");
        if (start.status() != 200) {
            return start;
        }
        key = find(KEY, start.body());
        page = find(PAGE, start.body());
        sync = number("syncId", start.body());
        client = 0;
        var view = go(path);
        if (view.status() == 200) {
            greet(view.body());
        }
        return new Answer(
                view.status(), document.nanos() + start.nanos() + view.nanos(), document.bytes() + start.bytes() + view.bytes(), view.body(), "", view.retryAfter());
    }

    /** What every browser says of its own accord when the frame of the pages is there. */
    private void greet(String view) {
        var frame = FRAME.matcher(view);
        if (frame.find()) {
            message("{\"type\":\"event\",\"node\":" + frame.group(1) + ",\"event\":\"drawer-opened-changed\",\"data\":{}}").expect(200);
        }
    }

    /** Follows a link inside of the page, or sets a filter: the same message. */
    Answer go(String path) {
        var at = split(path);
        var answer = message("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + at[0] + "\",\"query\":\"" + at[1].replace("\"", "")
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}");
        if (answer.status() == 200 && answer.body().contains("\"unknown\"") && NO_PAGE.matcher(answer.body()).find()) {
            throw new IllegalStateException("there is no page " + path);
        }
        return answer;
    }

    private Answer message(String event) {
        var answer = send(request("/?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString("{\"csrfToken\":\"" + key + "\",\"rpc\":[" + event + "],\"syncId\":" + sync + ",\"clientId\":" + client + "}"))
                .build());
        if (answer.status() == 200) {
            if (!answer.body().contains("\"syncId\":")) {
                throw new IllegalStateException("the page was lost: " + answer.body().substring(0, Math.min(300, answer.body().length())));
            }
            sync = number("syncId", answer.body());
            client++;
        }
        return answer;
    }

    Answer signOut() {
        return send(request("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token)))
                .build());
    }

    Answer get(String path) {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(office + path.replace(" ", "%20"))).timeout(PATIENCE).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var began = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            var took = System.nanoTime() - began;
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var body = response.body();
            var plain = response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()
                    ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                    : body;
            return new Answer(
                    response.statusCode(), took, body.length, new String(plain, StandardCharsets.UTF_8), response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue("Retry-After").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String[] split(String path) {
        var parts = path.split("\\?", 2);
        return new String[] {parts[0], parts.length > 1 ? parts[1] : ""};
    }

    private static int number(String name, String body) {
        var from = body.lastIndexOf("\"" + name + "\":") + name.length() + 3;
        var to = from;
        while (to < body.length() && Character.isDigit(body.charAt(to))) {
            to++;
        }
        return Integer.parseInt(body.substring(from, to));
    }

    static String find(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + body.substring(0, Math.min(300, body.length())));
        }
        return found.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
