package peygir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.sample.SampleIds;

/** Every page in both languages on a desk and on a phone: read by axe, in Persian digits, within the screen, kept as a picture. */
class EveryPageTests {

    private record Tour(String account, List<String> pages) {}

    private static final String FIRST = "meetings/" + SampleIds.bafqFirstMeeting();
    private static final String SECOND = "meetings/" + SampleIds.bafqSecondMeeting();
    private static final String PROMISE = "commitments/" + SampleIds.bafqPromise();

    private static final List<Tour> TOURS = List.of(
            new Tour("director", List.of("province", "county/2104", "county/2103?on=2026-08-01", "meetings/calendar?month=1405-08", "meetings/series", "review", "review?county=2104&sector=CUL&from=2026-03-21&to=2026-11-23", "figures/commitment.on-time-rate?of=21&from=2026-03-21", "meetings", "commitments?show=overdue", "commitments?view=board", "coverage?county=2105", "coverage?province=21&on=2026-08-01&show=people", "coverage?province=21&tab=trend", "ngos", "inbox",
                    "figures/commitment.on-time-rate?of=21", "figures/cadence.due?of=2106")),
            new Tour("governor", List.of("county", FIRST, FIRST + "?tab=attendance", FIRST + "?tab=minutes", SECOND, SECOND + "?tab=invitations", PROMISE, "commitments/handover", "meetings/series",
                    FIRST + "/sheet", FIRST + "/read-back", "coverage?county=2102&sub=CUL.BOOK", "coverage?tab=overlaps", "coverage?tab=needs", "coverage?tab=trend", "coverage?show=counts", "localities", "ngos/" + SampleIds.ngo("ngo"), "ngos?q=hk%5Blk", "ngos/duplicates", "networks", "networks/" + SampleIds.network("books"))),
            new Tour("expert", List.of("introductions", "meetings/new", "commitments/new", "ngos/new", "import", "import?list=activities", "activities/new?ngo=" + SampleIds.ngo("ngo"), "inbox")),
            new Tour("ngo", List.of("my-ngo", "experience", "meetings", SECOND, PROMISE, "activities/new", "figures/commitment.open?of=" + SampleIds.ngo("ngo"), "inbox")),
            new Tour("liaison", List.of("inbox", "meetings", "commitments")),
            new Tour("auditor", List.of("audit", "nation", "figures/commitment.open?of=IR")),
            new Tour("admin", List.of("admin", "admin/holidays", "admin/taxonomy", "offices", "tokens")));

    static Stream<Arguments> tours() {
        return TOURS.stream().flatMap(tour -> Stream.of("fa", "en").flatMap(language -> Stream.of(1366, 390)
                .map(width -> Arguments.of(tour.account(), language, width, tour.pages()))));
    }

    @ParameterizedTest(name = "{0} in {1} at {2}")
    @MethodSource("tours")
    void everyPageOfEveryRoleIsReadableByEveryone(String account, String language, int width, List<String> pages) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), account, language, width)) {
            for (var page : pages) {
                visit.open(page).picture(name(account, page)).persianDigitsOnly().fitsTheScreen().accessible();
                if (width < 600) {
                    visit.roomForAFinger();
                }
            }
        }
    }

    @ParameterizedTest(name = "in {0} at {1}")
    @MethodSource("doors")
    void theSignInPageIsReadableByEveryone(String language, int width) {
        try (var visit = Visit.stranger(SampleOffice.lookedAtOn("2026-11-23"), language, width)) {
            visit.picture("sign-in").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    static Stream<Arguments> doors() {
        return Stream.of("fa", "en").flatMap(language -> Stream.of(1366, 390).map(width -> Arguments.of(language, width)));
    }

    /** The pages README shows, as large as a screen. */
    @Test
    void theThreeHomesOnOneScreenEach() {
        for (var home : Map.of("director", "province", "governor", "county", "ngo", "my-ngo").entrySet()) {
            try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), home.getKey(), "fa", 1366)) {
                visit.open(home.getValue()).screen(home.getValue());
                assertThat(visit.page().locator("h1").isVisible()).isTrue();
            }
        }
    }

    /** A laptop with a low window is no phone: the list of pages stays beside the page. */
    @Test
    void aLowWindowOfADeskKeepsItsMenu() {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "governor", "fa", 1366)) {
            visit.page().setViewportSize(1366, 560);
            visit.open("inbox");
            assertThat(visit.page().locator("vaadin-side-nav").boundingBox().x).as("beside the page").isBetween(1100.0, 1366.0);
            assertThat(visit.page().locator("main").boundingBox().width).isLessThan(1200);
        }
    }

    /** On paper no button, no menu, and nothing wider than the sheet. */
    @ParameterizedTest(name = "{1} of the {0}")
    @CsvSource({"director, province, 1040", "director, coverage?province=21, 1040", "governor, county, 690", "ngo, my-ngo, 690"})
    void whatIsPrintedFitsItsSheet(String account, String page, int sheet) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), account, "fa", 1366)) {
            visit.open(page).onPaper(sheet, name(account, page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void anNgosProfileIsOneSheetWithTheDayItWasPrinted(String language) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "governor", language, 1366)) {
            visit.open("ngos/" + SampleIds.ngo("ngo"));
            var printed = visit.page().locator(".only-print");
            assertThat(printed.isVisible()).as("said on paper only").isFalse();
            assertThat(sheets(visit)).hasSize(1);

            visit.onPaper(688, "governor-ngo");
            assertThat(printed.isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "province", "coverage?province=21"})
    void whatLiesDownOnPaperBeginsOnItsFirstSheet(String page) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "director", "fa", 1366)) {
            assertThat(sheets(visit.open(page))).as("sheets of %s", page).isNotEmpty().allMatch(sheet -> sheet.startsWith("841"));
        }
    }

    /** Paper cannot be opened: what stands in a fold is printed though nobody opened it. */
    @ParameterizedTest(name = "{1} of the {0}")
    @CsvSource({"ngo, my-ngo", "director, coverage?province=21&tab=trend", "auditor, meetings/series?county=2103"})
    void whatAFoldHoldsIsPrintedThoughNobodyOpenedIt(String account, String page) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), account, "fa", 1366)) {
            var folded = visit.open(page).page().locator("main .fold:not([open]) table.rows").first();
            assertThat(seen(folded)).as("on the screen").isFalse();
            visit.onPaper(1040, "folds-" + name(account, page));
            assertThat(seen(folded)).as("on paper").isTrue();
        }
    }

    private static boolean seen(Locator part) {
        return (Boolean) part.evaluate("part => part.checkVisibility({contentVisibilityAuto: true}) && part.getBoundingClientRect().height > 40");
    }

    /** Whatever is reached by the keyboard is told by one ring: a field's own, or ours around what has none. */
    @ParameterizedTest(name = "{1} of the {0}")
    @CsvSource({"director, commitments?show=overdue, 28", "expert, commitments/new, 26", "expert, meetings/new, 22", "admin, offices, 32", "admin, admin, 24"})
    void whatIsReachedByTheKeyboardHasOneRing(String account, String page, int steps) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), account, "fa", 1366)) {
            visit.open(page);
            for (var step = 0; step < steps; step++) {
                visit.page().keyboard().press("Tab");
                var rings = (List<?>) visit.page().evaluate(RINGS);
                assertThat(rings).as("rings %d steps into %s", step + 1, page).hasSize(1);
            }
        }
    }

    /** What is drawn around the focused element and around the parts of what it stands in; nothing is asked of the document itself. */
    private static final String RINGS = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              let at = document.activeElement;
              if (at === document.body) return [];
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              const around = [at];
              for (let host = at.parentElement ?? at.getRootNode().host; host?.hasAttribute('focus-ring'); host = host.parentElement) {
                around.push(host, ...host.shadowRoot.querySelectorAll('[part]'));
              }
              if (at.shadowRoot) around.push(...at.shadowRoot.querySelectorAll('[part]'));
              const ring = part => {
                const style = getComputedStyle(part);
                return style.outlineStyle !== 'none' && style.outlineColor !== 'rgba(0, 0, 0, 0)' && parseFloat(style.outlineWidth) > 0
                  || /0px 0px 0px [1-9]/.test(style.boxShadow);
              };
              return [...new Set(around)].filter(ring).map(part => part.tagName + ' ' + (part.getAttribute('part') ?? ''));
            }
            """;

    /** Width and height of each sheet the page prints on, in points. */
    private static List<String> sheets(Visit visit) {
        var pdf = new String(visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/MediaBox \\[0 0 ([0-9. ]+)\\]").matcher(pdf).results().map(box -> box.group(1)).toList();
    }

    private static String name(String account, String page) {
        var plain = page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one").replaceAll("[^A-Za-z0-9]+", "-");
        return account + "-" + plain;
    }
}
