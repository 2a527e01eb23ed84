package peygir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Someone at a screen: signed in, in a language, at a width. Whatever the browser complains of meanwhile, a request
 * to another host, an error in its console, a breach of the content policy, is told at the end.
 */
final class Visit implements AutoCloseable {

    private static final int TALLEST = 6000;

    private final String office;
    private final String language;
    private final int width;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean lineMayBreak;
    private boolean mayBeGone;

    private Visit(String office, String language, int width) {
        this.office = office;
        this.language = language;
        this.width = width;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height(width))
                        .setHasTouch(width < 600)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Set.of("error").contains(message.type())
                    && !(lineMayBreak && message.text().contains("ERR_INTERNET_DISCONNECTED"))
                    && !(mayBeGone && message.text().contains("the server responded with a status of 404"))) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(office) && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                complaints.add("another host: " + request.url());
            }
        });
    }

    private static int height(int width) {
        return width < 600 ? 844 : 900;
    }

    static Visit of(SampleOffice office, String account, String language, int width) {
        var visit = new Visit(office.address(), language, width);
        visit.page.navigate(visit.office + "/login?lang=" + language);
        visit.page.fill("#username", account);
        visit.page.fill("#password", SampleOffice.PASSWORD);
        visit.page.click("button[type=submit]");
        visit.settled();
        return visit;
    }

    static Visit stranger(SampleOffice office, String language, int width) {
        var visit = new Visit(office.address(), language, width);
        visit.page.navigate(visit.office + "/login?lang=" + language);
        return visit;
    }

    Page page() {
        return page;
    }

    /** The browser's own words about a line that was cut on purpose are no complaint. */
    Visit expectingNetworkErrors() {
        lineMayBreak = true;
        return this;
    }

    /** The browser's own words about a page that is not there are no complaint. */
    Visit expectingWhatIsGone() {
        mayBeGone = true;
        return this;
    }

    Visit open(String path) {
        page.navigate(office + "/" + path);
        settled();
        return this;
    }

    /** Waits until the page has its view and nothing is under way. */
    Visit settled() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForSelector("main, vaadin-app-layout");
        page.waitForFunction("() => document.fonts.status === 'loaded' && !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && (!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))");
        assertThat(page.locator("html").getAttribute("lang")).as("language of %s", path()).isEqualTo(language);
        return this;
    }

    String path() {
        return page.url().substring(office.length());
    }

    /** The value of a figure, as scripts read it. */
    String figure(String name, String key) {
        return page.locator("[data-figure='" + name + "'][data-key='" + key + "']").first().getAttribute("data-value");
    }

    Locator figures(String name) {
        return page.locator("[data-figure='" + name + "']");
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    Visit picture(String name) {
        return picture(name, width);
    }

    private Visit picture(String name, int width) {
        // The frame scrolls its content in itself: the window grows to the page's height for the picture.
        var height = ((Number) page.evaluate("() => Math.ceil(Math.max(...[...document.querySelectorAll('main')].map(m => m.getBoundingClientRect().bottom), 600))"))
                .intValue();
        page.setViewportSize(width, Math.min(height, TALLEST));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-" + language + "-" + width + ".png")));
        page.setViewportSize(width, height(this.width));
        return this;
    }

    /** Keeps what one screen shows of the page under {@code target/pictures}. */
    Visit screen(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        return this;
    }

    /** The page as it prints on a sheet so many pixels wide: without what is only for the screen, and nothing cut. */
    Visit onPaper(int sheet, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(sheet, height(width));
        picture("print-" + name, sheet);
        assertThat((List<?>) page.evaluate("() => [...document.querySelectorAll('vaadin-button, .press, .no-print')].filter(e => e.getClientRects().length).map(e => e.outerHTML)"))
                .as("controls on the paper of %s", path())
                .isEmpty();
        assertThat((List<?>) page.evaluate("""
                        () => [...document.querySelectorAll('main table, main svg, main .tiles')]
                          .filter(e => e.getClientRects().length)
                          .map(e => [e.className.baseVal ?? e.className, e.getBoundingClientRect()])
                          .filter(([, box]) => box.left < -1 || box.right > window.innerWidth + 1)
                          .map(([name, box]) => name + ' from ' + box.left + ' to ' + box.right)
                        """))
                .as("cut off on the paper of %s", path())
                .isEmpty();
        return this;
    }

    /** The page read by axe: any finding fails. */
    Visit accessible() {
        var results = new AxeBuilder(page)
                // Vaadin's own status element stands outside of every landmark and is empty while connected.
                .exclude(List.of("vaadin-connection-indicator"))
                .analyze();
        assertThat(results.getViolations())
                .as("axe on %s in %s at %d: %s", path(), language, width, results.getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).limit(3).toList())
                        .toList())
                .isEmpty();
        return this;
    }

    /** In Persian no Latin digit is visible but in what reads from left to right. */
    Visit persianDigitsOnly() {
        if (language.equals("fa")) {
            assertThat((List<?>) page.evaluate("""
                            () => {
                              const found = [];
                              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                              while (walk.nextNode()) {
                                const node = walk.currentNode, parent = node.parentElement;
                                // What is clipped away is only read aloud, by the upload's own script.
                                if (!parent || parent.style.clip || parent.closest('[dir=ltr], script, style, svg title') || !/[0-9]/.test(node.data)) continue;
                                if (parent.getClientRects().length) found.push(node.data.trim());
                              }
                              return found;
                            }
                            """))
                    .as("Latin digits on %s", path())
                    .isEmpty();
        }
        return this;
    }

    /** What stands alone to be pressed is tall enough for a finger; words in a text or a list and the cells of a wide table may be lower. */
    Visit roomForAFinger() {
        assertThat((List<?>) page.evaluate("""
                        () => [...document.querySelectorAll('main :is(a[href], button, summary, vaadin-button, vaadin-details-summary)')]
                          .filter(e => e.getClientRects().length && e.getBoundingClientRect().width > 1)
                          .filter(e => !e.closest('p, li, dd, svg, .visually-hidden, .figure-compact, .scroll-x:not(.rows-cards), .month-table, vaadin-upload, [aria-hidden=true]'))
                          .filter(e => e.getBoundingClientRect().height < 40)
                          .map(e => e.tagName + '.' + e.className + ' ' + e.innerText.trim() + ' ' + Math.round(e.getBoundingClientRect().height))
                        """))
                .as("too low for a finger on %s", path())
                .isEmpty();
        return this;
    }

    /** Nothing is wider than the screen. */
    Visit fitsTheScreen() {
        var wider = (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
        assertThat(wider).as("%s is wider than %d", path(), width).isFalse();
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
