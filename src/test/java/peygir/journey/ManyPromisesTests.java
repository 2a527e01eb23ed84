package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director with many overdue promises in front of them: by keyboard, at once, and found again tomorrow. */
class ManyPromisesTests {

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("many_promises", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theArrowKeysLeadFromTheSearchThroughTheRows() {
        try (var director = Visit.of(office, "director", "en", 1366)) {
            director.open("commitments?show=overdue");
            director.page().getByLabel("Search in commitments").focus();
            director.page().keyboard().press("ArrowDown");
            assertThat(row(director, 0)).isFocused();
            director.page().keyboard().press("ArrowDown");
            assertThat(row(director, 1)).isFocused();
            director.page().keyboard().press("ArrowUp");
            assertThat(row(director, 0)).isFocused();
            director.page().keyboard().press("Enter");
            director.page().waitForURL(url -> url.matches(".*/commitments/[0-9a-f-]{36}"));
        }
    }

    @Test
    void twoOfThemAreAskedAboutAtOnce() {
        try (var director = Visit.of(office, "director", "en", 1366)) {
            director.open("commitments?show=overdue");
            var boxes = director.page().locator(".commitment .tick:not([disabled])");
            boxes.nth(0).click();
            boxes.nth(1).click();
            assertThat(director.page().getByText("2 commitments chosen")).isVisible();
            director.page().getByLabel("Words that go with the question (optional)").fill("Before the meeting of Monday, please");
            button(director, "Ask how it goes").click();
            assertThat(director.page().getByText("Asked about 2 commitments.").first()).isVisible();
            Assertions.assertThat(office.bean(JdbcClient.class).sql("select count(*) from follow_up").query(Long.class).single()).isEqualTo(2);
            director.open("commitments?show=overdue");
            row(director, 0).click();
            assertThat(director.page().getByText("Before the meeting of Monday, please")).isVisible();
        }
    }

    @Test
    void aFilterIsKeptUnderANameAndFoundOnThePhone() {
        try (var director = Visit.of(office, "director", "en", 1366)) {
            director.open("commitments?show=overdue&county=2104");
            button(director, "Keep this filter").click();
            button(director, "Keep").click();
            assertThat(director.page().getByText("Give the filter a name.").first()).isVisible();
            director.page().getByLabel("Name of the filter").fill("Overdue in 2104");
            director.page().keyboard().press("Enter");
            assertThat(director.page().getByText("is kept").first()).isVisible();
        }
        try (var director = Visit.of(office, "director", "en", 390)) {
            director.open("commitments");
            director.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overdue in 2104")).click();
            director.page().waitForURL(url -> url.contains("show=overdue") && url.contains("county=2104"));
        }
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            governor.open("commitments");
            assertThat(governor.page().getByText("Overdue in 2104")).hasCount(0);
        }
    }

    private static Locator row(Visit visit, int place) {
        return visit.page().locator("a.commitment-text").nth(place);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
