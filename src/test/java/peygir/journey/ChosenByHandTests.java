package peygir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A director cuts a long list by what can be chosen above it, by hand and by keys. */
class ChosenByHandTests {

    @Test
    void whatIsChosenStandsInTheAddressAndTheWayBackShowsWhatHeldBefore() {
        try (var visit = visit()) {
            visit.open("ngos");
            var county = choice(visit, "شهرستان");
            assertThat(shown(county)).isEqualTo("همهٔ شهرستان‌ها");

            county.selectOption(new SelectOption().setLabel("بافق"));
            visit.page().waitForURL("**/ngos?county=2102");
            visit.settled();
            assertThat(visit.figure("ngo.total", "2102")).isNotEqualTo("0");
            assertThat(shown(county)).isEqualTo("بافق");

            visit.page().goBack();
            visit.page().waitForURL("**/ngos");
            visit.settled();
            assertThat(shown(county)).isEqualTo("همهٔ شهرستان‌ها");

            visit.page().goForward();
            visit.page().waitForURL("**/ngos?county=2102");
            visit.settled();
            assertThat(shown(county)).isEqualTo("بافق");

            visit.page().reload();
            visit.settled();
            assertThat(shown(county)).isEqualTo("بافق");
        }
    }

    @Test
    void keysChooseAndStayWhereTheyAre() {
        try (var visit = visit()) {
            visit.open("meetings");
            var state = choice(visit, "وضعیت");
            state.focus();
            visit.page().keyboard().press("ArrowDown");
            visit.page().waitForURL("**/meetings?state=*");
            visit.settled();
            var first = visit.path();
            visit.page().keyboard().press("ArrowDown");
            visit.page().waitForURL(address -> !address.endsWith(first));
            visit.settled();
            assertThat(visit.path()).startsWith("/meetings?state=");
            assertThat(state.evaluate("chosen => chosen === document.activeElement")).isEqualTo(true);
        }
    }

    @Test
    void whatIsNoneOfTheChoicesIsRefusedAndTheListStaysAsItWas() {
        try (var visit = visit()) {
            visit.open("ngos?county=2102");
            var rows = visit.page().locator("main tbody tr").count();
            var county = choice(visit, "شهرستان");
            county.evaluate("""
                    list => {
                      list.add(new Option('تهران', '1-99'));
                      list.value = '1-99';
                      list.dispatchEvent(new Event('change', {bubbles: true}));
                    }
                    """);
            visit.page().waitForFunction("() => document.querySelectorAll('.choice option[value=\"1-99\"]').length === 0");
            visit.settled();
            assertThat(shown(county)).isEqualTo("بافق");
            assertThat(visit.path()).isEqualTo("/ngos?county=2102");
            assertThat(visit.page().locator("main tbody tr").count()).isEqualTo(rows);
        }
    }

    private static Visit visit() {
        return Visit.of(SampleOffice.lookedAtOn("2026-11-23"), "director", "fa", 1366);
    }

    /** By what a screen reader calls it. */
    private static Locator choice(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static String shown(Locator choice) {
        return (String) choice.evaluate("list => list.selectedOptions[0].text");
    }
}
