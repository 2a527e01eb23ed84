package peygir.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import peygir.operations.Operation.Refusal;

/** A browser without a screen, for the server's own pages on this machine. */
final class PageReader implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final HttpClient http;
    private final String server;
    private String token = "";
    private String key = "";
    private String page = "";
    private String sync = "0";
    private int sent;

    PageReader(int port) {
        this.server = "http://127.0.0.1:" + port;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
    }

    /** Whether the name and the password opened the door. */
    boolean signIn(String name, String password) {
        var form = found(FORM_TOKEN, get("/login"));
        var answer = post("/login", "application/x-www-form-urlencoded", "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(form));
        return answer.headers().firstValue("Location").filter(way -> !way.contains("login")).isPresent();
    }

    /** Loads a page with its document. */
    void open(String path) {
        token = found(PAGE_TOKEN, get("/" + path));
        var start = get("/?v-r=init&location=" + encoded(path) + "&query=");
        key = found(KEY, start);
        page = found(PAGE, start);
        sync = found(SYNC, start);
        sent = 0;
        go(path);
    }

    /** Follows a link inside of the page. */
    void go(String path) {
        var parts = path.split("\\?", 2);
        var message = "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + parts[0]
                + "\",\"query\":\"" + (parts.length > 1 ? parts[1] : "") + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}],\"syncId\":"
                + sync + ",\"clientId\":" + sent++ + "}";
        sync = found(SYNC, post("/?v-r=uidl&v-uiId=" + page, "application/json", message).body());
    }

    void signOut() {
        post("/logout", "application/x-www-form-urlencoded", "_csrf=" + encoded(token));
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).build()).body();
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refusal.failed("interrupted");
        }
    }

    /** The last of what a page says of itself. */
    private static String found(Pattern pattern, String body) {
        return pattern.matcher(body).results().reduce((_, last) -> last).map(found -> found.group(1))
                .orElseThrow(() -> Refusal.failed("a page was not as it should be: no " + pattern));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
