package peygir.identity;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script, as far as doors need one: keeps cookies, follows redirects, sends forms with their token, asks for views. */
final class DoorBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private String key = "";
    private String page = "";
    private String sync = "";
    private int answered;

    DoorBrowser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws Exception {
        var address = at(path);
        for (var hop = 0; hop < 6; hop++) {
            var answer = client.send(HttpRequest.newBuilder(address).header("Accept", "text/html, */*").GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 302) {
                return answer;
            }
            address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
        }
        throw new AssertionError("Too many redirects from " + path);
    }

    /** Opens the page and sends its form, hidden fields included; the answer as it comes, redirects not followed. */
    HttpResponse<String> send(String path, Map<String, String> typed) throws Exception {
        var token = TOKEN.matcher(get(path).body());
        var fields = new LinkedHashMap<>(typed);
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        return post(path, fields);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String name, String password) throws Exception {
        return send("/login", Map.of("username", name, "password", password));
    }

    /** Opens a page of the application as its script does, once; what the server drew. */
    String open(String route) throws Exception {
        var start = get("/?v-r=init&location=" + route + "&query=").body();
        key = found(KEY, start);
        page = found(PAGE, start);
        sync = found(SYNC, start);
        answered = 0;
        return go(route);
    }

    /** A click in the open page that leads to that route. */
    String go(String route) throws Exception {
        var body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}],\"syncId\":" + sync + ",\"clientId\":" + answered + "}";
        var answer = client.send(
                HttpRequest.newBuilder(at("/?v-r=uidl&v-uiId=" + page))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        var next = SYNC.matcher(answer.body());
        if (next.find()) {
            sync = next.group(1);
            answered++;
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    /** Value of the session's cookie; empty without a session. */
    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("PEYGIR")).map(cookie -> cookie.getValue()).findFirst().orElse("");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
