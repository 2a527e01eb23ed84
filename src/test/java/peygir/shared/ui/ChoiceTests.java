package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One of a few, chosen with the browser's own list. */
class ChoiceTests {

    private final UI page = new UI();
    private final List<String> heard = new ArrayList<>();
    private final Choice<String> county = new Choice<>("شهرستان", name -> name.toUpperCase(Locale.ROOT));

    private Choice<String> onThePage() {
        county.orAll("همه").setItems(List.of("bafq", "taft", "mehriz"));
        county.addValueChangeListener(change -> heard.add(change.getValue() + (change.isFromClient() ? " by a person" : "")));
        page.add(county);
        return county;
    }

    @Test
    void itIsOnePartOfThePageHoweverManyThereAreToChooseFrom() {
        onThePage();
        assertThat(county.getElement().getChildCount()).isZero();
        assertThat(Choosing.offered(county)).containsExactly("همه", "BAFQ", "TAFT", "MEHRIZ");
        assertThat(Choosing.drawn(county).select("select")).hasSize(1);
    }

    @Test
    void theListStandsInItsLabelWhichIsItsName() {
        onThePage();
        assertThat(county.getElement().getTag()).isEqualTo("label");
        assertThat(Choosing.drawn(county).select("span").text()).isEqualTo("شهرستان").isEqualTo(county.getLabel());
    }

    @Test
    void whatAPersonChoosesIsTheValueAndNothingIsDrawnAnewUnderTheirHands() {
        onThePage();
        var drawn = county.getElement().getProperty("innerHTML");
        Choosing.of(county, "TAFT");
        assertThat(county.getValue()).isEqualTo("taft");
        county.setValue("taft");
        county.setItems(List.of("bafq", "taft", "mehriz"));
        county.orAll("همه");
        assertThat(county.getElement().getProperty("innerHTML")).isEqualTo(drawn);
        Choosing.of(county, "همه");
        assertThat(county.getValue()).isNull();
        assertThat(heard).containsExactly("taft by a person", "null by a person");
    }

    @Test
    void whatThePageChoosesIsShownAndNobodyIsSaidToHaveChosenIt() {
        onThePage().setValue("mehriz");
        assertThat(Choosing.shown(county)).isEqualTo("MEHRIZ");
        assertThat(heard).containsExactly("mehriz");
    }

    @Test
    void whatThePageTakesBackIsShownAlthoughTheBrowserWasToldTheSameBefore() {
        onThePage();
        var first = county.getElement().getProperty("innerHTML");
        Choosing.of(county, "BAFQ");
        county.setValue(null);
        assertThat(Choosing.shown(county)).isEqualTo("همه");
        assertThat(county.getElement().getProperty("innerHTML")).isNotEqualTo(first);
    }

    @Test
    void anUnknownOptionFromABrowserChangesNothingAndWhatHoldsIsShownAgain() {
        onThePage().setValue("taft");
        heard.clear();
        var key = Choosing.key(county, "BAFQ");
        var drawn = county.getElement().getProperty("innerHTML");
        for (var said : List.of("", "bafq", "0", "-1", key + "9", "99999999999999999999-0", key.replace("-0", "-3"), key.replace("-0", "--1"))) {
            Choosing.said(county, said);
        }
        assertThat(county.getValue()).isEqualTo("taft");
        assertThat(heard).isEmpty();
        assertThat(Choosing.shown(county)).isEqualTo("TAFT");
        assertThat(county.getElement().getProperty("innerHTML")).isNotEqualTo(drawn);
    }

    @Test
    void whereOneMustBeChosenABrowserCannotChooseNothing() {
        county.setItems(List.of("bafq", "taft"));
        page.add(county);
        county.setValue("bafq");
        var key = Choosing.key(county, "BAFQ");
        Choosing.said(county, key.substring(0, key.indexOf('-')));
        assertThat(county.getValue()).isEqualTo("bafq");
        assertThat(Choosing.offered(county)).containsExactly("BAFQ", "TAFT");
    }

    @Test
    void nothingChosenLooksLikeNothingChosen() {
        county.setItems(List.of("bafq", "taft"));
        page.add(county);
        assertThat(county.getValue()).isNull();
        assertThat(Choosing.drawn(county).select("option[selected]")).singleElement().satisfies(blank -> {
            assertThat(blank.text()).isEmpty();
            assertThat(blank.hasAttr("hidden")).isTrue();
        });
        county.orAll("همه");
        assertThat(Choosing.shown(county)).isEqualTo("همه");
    }

    @Test
    void anOptionThatIsNoLongerThereIsNoLongerChosen() {
        onThePage().setValue("taft");
        var key = Choosing.key(county, "TAFT");
        county.setItems(List.of("bafq", "mehriz"));
        assertThat(county.getValue()).isNull();
        assertThat(Choosing.shown(county)).isEqualTo("همه");
        Choosing.said(county, key);
        assertThat(county.getValue()).as("what stands in its place was not meant").isNull();
        assertThatThrownBy(() -> county.setValue("taft")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markupInAnyTextStaysText() {
        var choice = new Choice<String>("<b>a</b> & b", name -> name).orAll("</option><script>alert(1)</script>");
        choice.setItems(List.of("'><img src=x onerror=alert(1)>"));
        page.add(choice);
        assertThat(Choosing.drawn(choice).select("script, img, b")).isEmpty();
        assertThat(Choosing.drawn(choice).select("span").text()).isEqualTo("<b>a</b> & b");
        assertThat(Choosing.offered(choice)).containsExactly("</option><script>alert(1)</script>", "'><img src=x onerror=alert(1)>");
    }

    @Test
    void whatIsSwitchedOffCannotBeChosenFrom() {
        onThePage().setEnabled(false);
        assertThat(Choosing.drawn(county).select("select").hasAttr("disabled")).isTrue();
        county.setEnabled(true);
        assertThat(Choosing.drawn(county).select("select").hasAttr("disabled")).isFalse();
    }

    @Test
    void whatWasSentIsForgottenAndDrawnAgainForABrowserThatLostItsThread() {
        onThePage();
        sent();
        assertThat(county.getElement().getProperty("innerHTML")).isEmpty();
        Choosing.said(county, "1-1");
        assertThat(county.getValue()).isEqualTo("taft");

        page.remove(county);
        page.add(county);
        assertThat(Choosing.offered(county)).containsExactly("همه", "BAFQ", "TAFT", "MEHRIZ");
        assertThat(Choosing.shown(county)).isEqualTo("TAFT");
    }

    @Test
    void aPageThatIsAskedForAsAWholeShowsItsOptionsAgain() {
        onThePage().setValue("taft");
        sent();
        page.getInternals().getStateTree().prepareForResync();
        assertThat(Choosing.shown(county)).isEqualTo("TAFT");
    }

    @Test
    void whatIsNotShownYetIsNotForgotten() {
        var still = Still.of(new Div("۲۹ سمن"));
        var hidden = new Div(onThePage(), still);
        hidden.setVisible(false);
        page.add(hidden);
        sent();
        assertThat(Choosing.offered(county)).hasSize(4);
        assertThat(still.markup()).isEqualTo("۲۹ سمن");

        hidden.setVisible(true);
        sent();
        assertThat(county.getElement().getProperty("innerHTML")).isEmpty();
        assertThat(still.markup()).isEmpty();
    }

    private void sent() {
        page.getInternals().getStateTree().collectChanges(change -> {});
        Unsent.forgetSent(page);
    }
}
