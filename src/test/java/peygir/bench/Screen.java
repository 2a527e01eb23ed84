package peygir.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A real Chromium, and what it measures of a page. */
final class Screen implements AutoCloseable {

    /** What a page paints and how it moves; asked of the browser itself. */
    private static final String WATCH = """
            window.seen = {paint: 0, shift: 0};
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.seen.paint = Math.max(window.seen.paint, entry.startTime)))
              .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.seen.shift += entry.value; }))
              .observe({type: 'layout-shift', buffered: true});
            """;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")));
    private final String office;

    Screen(String office) {
        this.office = office;
    }

    /** Somebody before an empty cache, signed in when he has a name. */
    Sitting sit(String account) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 900).setLocale("fa-IR"));
        var page = context.newPage();
        if (account != null) {
            // By the form, without loading a page of the product yet: its files are not in the cache.
            var visitor = context.request();
            var form = visitor.get(office + "/login").text();
            visitor.post(
                    office + "/login",
                    com.microsoft.playwright.options.RequestOptions.create()
                            .setMaxRedirects(0)
                            .setForm(com.microsoft.playwright.options.FormData.create().set("username", account).set("password", Workshop.PASSWORD)
                                    .set("_csrf", Visitor.find(java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\""), form))));
        }
        return new Sitting(context, page, context.newCDPSession(page));
    }

    /** One person's browser with a cache of its own. */
    final class Sitting implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final CDPSession wire;
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicLong ours = new AtomicLong();
        private final Map<String, String> asked = new ConcurrentHashMap<>();

        private Sitting(BrowserContext context, Page page, CDPSession wire) {
            this.context = context;
            this.page = page;
            this.wire = wire;
            wire.send("Network.enable");
            wire.on("Network.requestWillBeSent", event -> asked.put(event.get("requestId").getAsString(), event.getAsJsonObject("request").get("url").getAsString()));
            wire.on("Network.loadingFinished", event -> {
                var length = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(length);
                if (asked.getOrDefault(event.get("requestId").getAsString(), "").matches(".*/(styles|fonts|icons)/.*")) {
                    ours.addAndGet(length);
                }
            });
        }

        /** A slow line and a slow machine: an office at the end of a valley. */
        Sitting throttled() {
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 150);
            line.addProperty("downloadThroughput", 1_600_000 / 8);
            line.addProperty("uploadThroughput", 750_000 / 8);
            wire.send("Network.emulateNetworkConditions", line);
            var machine = new JsonObject();
            machine.addProperty("rate", 4);
            wire.send("Emulation.setCPUThrottlingRate", machine);
            page.addInitScript(WATCH);
            return this;
        }

        /** @return bytes on the wire until the page is at rest, headers included */
        long load(String path, String sign) {
            bytes.set(0);
            ours.set(0);
            page.navigate(office + "/" + path, new Page.NavigateOptions().setTimeout(120_000));
            page.waitForSelector(sign, new Page.WaitForSelectorOptions().setTimeout(120_000).setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(120_000));
            return bytes.get();
        }

        /** How many of them were styles, letters and pictures of the product's own. */
        long ours() {
            return ours.get();
        }

        /** @return largest contentful paint in milliseconds, and layout shift */
        double[] seen() {
            // The browser tells of a paint when it finds the time.
            page.waitForFunction("() => window.seen.paint > 0", null, new Page.WaitForFunctionOptions().setTimeout(60_000));
            page.waitForTimeout(500);
            var seen = (Map<?, ?>) page.evaluate("() => window.seen");
            return new double[] {((Number) seen.get("paint")).doubleValue(), ((Number) seen.get("shift")).doubleValue()};
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("PEYGIR_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Refusal("no Chromium was found; install one, or set PEYGIR_CHROMIUM to it"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
