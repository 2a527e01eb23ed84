package peygir.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Choosing;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.Still;

/** The three homes on screen: their figures open, their filters stand in the address, others' places are not there. */
@SampleOffice
@Transactional
class HomesTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyFigureOfTheProvinceOpensTheSameValueItsFormulaAndItsRows() {
        expectFiguresToOpen(SamplePeople.director(), "province");
    }

    @Test
    void everyFigureOfTheCountyOpensTheSameValueItsFormulaAndItsRows() {
        expectFiguresToOpen(SamplePeople.governor(), "county");
    }

    @Test
    void everyFigureOfTheNgosHomeOpensTheSameValueItsFormulaAndItsRows() {
        expectFiguresToOpen(SamplePeople.ngo(), "my-ngo");
    }

    @Test
    void everyFigureOfTheCountryOpensTheSameValueItsFormulaAndItsRows() {
        expectFiguresToOpen(SamplePeople.auditor(), "nation");
    }

    @Test
    void aLongListBehindAFigureIsShownAHundredRowsAtATime() {
        go(SamplePeople.director(), "figures/coverage.not-reported?of=21");
        var all = Integer.parseInt(page().select("[data-figure=coverage.not-reported]").attr("data-value"));
        assertThat(all).isGreaterThan(200);
        assertThat(rowsShown()).isEqualTo(100);

        Pressing.here(Messages.text(PERSIAN, "reporting.ui.FigureView.more", Numbers.text(all - 100, PERSIAN)));
        assertThat(rowsShown()).isEqualTo(200);
        assertThat(page().select("tbody tr").eachText()).doesNotHaveDuplicates();
    }

    private int rowsShown() {
        return page().select("tbody tr").size();
    }

    @Test
    void theCountryShowsEachProvinceThatHasBegunWithItsOwnFigures() {
        go(SamplePeople.auditor(), "nation");
        var table = page().select(".nation-table").outerHtml();
        go(SamplePeople.director(), "province");
        var overdue = figures().filter(figure -> figure.name().equals("commitment.overdue") && figure.href().endsWith("of=21"))
                .map(Shown::value)
                .findFirst()
                .orElseThrow();
        assertThat(table).contains("province?province=21").doesNotContain("province?province=22");
        assertThat(table).contains("data-figure=\"commitment.overdue\" data-value=\"" + overdue + "\" data-key=\"21\"");
    }

    @Test
    void theDirectorSeesEveryCountyAndTheSilentOnesFirstWhenAskedSo() {
        go(SamplePeople.director(), "province");
        assertThat(countiesInOrder()).hasSize(12).contains("2102");
        go(SamplePeople.director(), "province?sort=silence");
        var bySilence = countiesInOrder();
        assertThat(bySilence.indexOf("2104")).isLessThan(bySilence.indexOf("2101"));
    }

    @Test
    void aCountyIsFoundWithEitherKeyboard() {
        for (var typed : List.of("یزد", "يزد", "Yazd", "yaz")) {
            go(SamplePeople.director(), "province?q=" + typed);
            assertThat(countiesInOrder()).as(typed).containsExactly("2105");
        }
        go(SamplePeople.director(), "province?q=تهران");
        assertThat(countiesInOrder()).isEmpty();
        assertThat(words()).contains(Messages.text(PERSIAN, "reporting.ui.ProvinceHomeView.noCounty"));
    }

    @Test
    void anotherProvinceAnotherCountyAndNoPlaceAtAllAnswerAlike() {
        for (var address : List.of("province?province=23", "province?province=x", "county/2301", "county/nowhere", "figures/ngo.total?of=23",
                "figures/ngo.total?of=2301", "figures/no.such?of=21", "figures/ngo.total", "figures/meeting.people?of=21")) {
            go(SamplePeople.director(), address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("UnknownSubjectView");
        }
        for (var address : List.of("county/2103", "figures/ngo.total?of=2103", "figures/ngo.total?of=21")) {
            go(SamplePeople.governor(), address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("UnknownSubjectView");
        }
    }

    @Test
    void anEarlierDayIsShownAsItWasKnownThenAndItsFiguresOpenTheSameDay() {
        expectFiguresToOpen(SamplePeople.director(), "province?on=2026-08-01");
        expectFiguresToOpen(SamplePeople.director(), "county/2103?on=2026-08-01");
    }

    @Test
    void aDayToComeAndNoDayAtAllAreNoPages() {
        for (var address : List.of("province?on=2027-01-01", "province?on=1405-99-99", "county/2103?on=soon", "figures/ngo.total?of=21&on=2999-01-01")) {
            go(SamplePeople.director(), address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("UnknownSubjectView");
        }
    }

    @Test
    void thePageOfTheProvinceIsClosedToAGovernor() {
        go(SamplePeople.governor(), "province");
        assertThat(getCurrentView().getClass().getSimpleName()).isNotEqualTo("ProvinceHomeView");
    }

    @Test
    void theOrderOfTheCountiesIsChosenAndStandsInTheAddress() {
        go(SamplePeople.director(), "province");
        Choosing.here(Messages.text(PERSIAN, "reporting.ui.ProvinceHomeView.sort"), Messages.text(PERSIAN, CountyOrder.NGOS));
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("sort")).hasValue("ngos");
        var ngos = page().select("a[data-figure=ngo.total]").stream().filter(link -> link.attr("data-key").length() == 4).map(link -> Integer.parseInt(link.attr("data-value"))).toList();
        assertThat(ngos).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aProvinceAndItsCountyOfTheSameNameAreToldApartWhereTheyStandAlone() {
        go(SamplePeople.director(), "figures/commitment.overdue?of=21");
        assertThat(page().select(".page-lead").text()).isEqualTo("استان یزد");
        go(SamplePeople.director(), "figures/commitment.overdue?of=2105");
        assertThat(page().select(".page-lead").text()).isEqualTo("شهرستان یزد");
        go(SamplePeople.director(), "review");
        assertThat(page().select("h1").text()).isEqualTo("بازبینی استان یزد");
        go(SamplePeople.director(), "review?county=2105");
        assertThat(page().select("h1").text()).isEqualTo("بازبینی شهرستان یزد");
    }

    @Test
    void whatIsOverdueStandsByTheDueDateItIsShownWith() {
        go(SamplePeople.director(), "figures/commitment.overdue?of=21");
        assertThat(page().select("tbody tr td:nth-child(3)").eachText()).hasSizeGreaterThan(20).isSorted();
    }

    @Test
    void aMonthThatEndedWithNothingDueDoesNotSayThatItIsStillToCome() {
        go(SamplePeople.governor(), "review");
        var outcomes = page().select("tbody tr td:nth-child(6)").eachText();
        assertThat(outcomes.getFirst()).isEqualTo(Messages.text(PERSIAN, "reporting.ui.OutcomeBar.none"));
        assertThat(outcomes.subList(1, outcomes.size())).containsOnly(Messages.text(PERSIAN, "reporting.ui.ReviewView.noneDue"));
    }

    @Test
    void aPageUnderAnotherIsMarkedAloneInTheListOfPages() {
        go(SamplePeople.admin(), "admin/taxonomy");
        var pages = find(Still.class, UI.getCurrent()).all().stream().flatMap(still -> Jsoup.parse(still.markup()).select("vaadin-side-nav-item").stream()).toList();
        assertThat(pages).extracting(page -> page.attr("path")).contains("/admin", "/admin/taxonomy");
        assertThat(pages).filteredOn(page -> !page.hasAttr("match-nested")).extracting(page -> page.attr("path")).containsExactly("/admin");
    }

    private void expectFiguresToOpen(Actor who, String home) {
        go(who, home);
        var shown = new LinkedHashSet<Shown>();
        figures().forEach(shown::add);
        assertThat(shown).hasSizeGreaterThan(switch (home) {
            case "my-ngo" -> 4;
            case "nation" -> 8;
            default -> 15;
        });
        for (var figure : shown) {
            go(who, figure.href());
            var opened = figures().filter(other -> other.name().equals(figure.name())).toList();
            assertThat(opened).as(figure.href()).containsExactly(figure);
            assertThat(find(Paragraph.class).all()).as(figure.href()).anyMatch(paragraph -> paragraph.getText().length() > 20);
        }
    }

    private record Shown(String name, String value, String href) {
        static Shown of(Element link) {
            return new Shown(link.attr("data-figure"), link.attr("data-value"), link.attr("href"));
        }
    }

    /** The page as a browser reads it. */
    private Document page() {
        return Jsoup.parse(((Component) getCurrentView()).getElement().getOuterHTML());
    }

    private Stream<Shown> figures() {
        return page().select("a[data-figure]").stream().map(Shown::of);
    }

    private List<String> countiesInOrder() {
        return page().select("a[data-figure=ngo.total]").stream().map(link -> link.attr("data-key")).filter(key -> key.length() == 4).toList();
    }

    private String words() {
        return page().text();
    }

    private void go(Actor who, String address) {
        SamplePeople.signIn(who);
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
