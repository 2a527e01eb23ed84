package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The liaisons of a county's departments stand folded on the page of offices: opened, they are read like everything else. */
class LiaisonPanelTests {

    @ParameterizedTest(name = "in {0} at {1}")
    @CsvSource({"fa, 1366, رابط", "fa, 390, رابط", "en, 1366, iaison", "en, 390, iaison"})
    void whoSpeaksForTheDepartmentsIsReadableByEveryone(String language, int width, String word) {
        try (var visit = Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "admin", language, width)) {
            visit.open("offices?q=" + (language.equals("fa") ? "بافق" : "Bafq"));
            var fold = visit.page().locator("vaadin-details").filter(new FilterOptions().setHasText(word)).last();
            fold.locator("vaadin-details-summary").click();
            visit.settled();
            assertThat(fold.locator("table").first()).isVisible();
            visit.picture("liaisons").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }
}
