package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What only shows is drawn as one piece. */
class StillTests {

    @Test
    void whatWasBuiltIsDrawnAsOnePartWithTheSameMarkup() {
        var built = new Section(new Span("«سمن» & <b>"), new Html("<p>a <em>b</em></p>"), new Image("icons/peygir.svg", "نشان \"پیگیر\""));
        built.addClassNames("panel", "wide");
        built.getElement().setAttribute("aria-label", "1 < 2");
        built.getStyle().set("--count", "3");
        var same = Jsoup.parse(built.getElement().getOuterHTML()).body().html();
        var still = Still.of(built);
        assertThat(Jsoup.parse(still.getElement().getOuterHTML()).body().html()).isEqualTo(same);
        assertThat(still.getElement().getChildCount()).isZero();
    }

    @Test
    void markupInAnyTextStaysText() {
        var still = Still.of(new Div(new Span("<script>alert(1)</script>"), new Anchor("ngos?q=\"><script>", "x")));
        assertThat(Jsoup.parse(still.markup()).select("script")).isEmpty();
        assertThat(Jsoup.parse(still.markup()).text()).startsWith("<script>alert(1)</script>");
    }

    @Test
    void aTableKeepsItsRowsAndALinkItsWay() {
        var table = new RowsTable("نشست‌ها", "نام", "روز").row(new Anchor("county/2102", "بافق"), RowsTable.cell("۱۴۰۵/۰۸/۲۵"));
        var drawn = Jsoup.parse(Still.of(new Div(table, Figure.count("ngo.total", "2102", 29))).markup());
        assertThat(drawn.select("th[scope=row] a").attr("href")).isEqualTo("county/2102");
        assertThat(drawn.select("a[data-figure=ngo.total]").attr("data-value")).isEqualTo("29");
        assertThat(drawn.select("td").text()).isEqualTo("۱۴۰۵/۰۸/۲۵");
    }

    @Test
    void whatListensIsNotDrawn() {
        assertThatThrownBy(() -> Still.of(new Div(new NativeButton("ثبت", click -> {})))).isInstanceOf(IllegalArgumentException.class);
        var deaf = new Div();
        deaf.getElement().appendChild(new Element("b"));
        assertThat(Still.of(deaf).markup()).isEqualTo("<b></b>");
    }

    @Test
    void buttonsOfAPictureShareOneListenerAndEachDoesItsOwn() {
        var done = new ArrayList<String>();
        var still = Still.of(new Div(new Press("هنوز درست است", () -> done.add("confirmed")), new Div(new Press("کنار گذاشتن", () -> done.add("withdrawn")).named("کنار گذاشتن سالن"))));
        assertThat(Jsoup.parse(still.markup()).select("button[type=button]").eachAttr("value")).containsExactly("0", "1");
        Pressing.of(still, "کنار گذاشتن سالن");
        Pressing.of(still, "هنوز درست است");
        assertThat(done).containsExactly("withdrawn", "confirmed");
    }

    @Test
    void whatIsNoButtonOfThePictureDoesNothing() {
        var done = new ArrayList<String>();
        var still = Still.of(new Div(new Press("ثبت", () -> done.add("saved"))));
        for (var said : List.of("1", "-1", "", "x", "00000000000000000000", "0.0")) {
            Pressing.said(still, said);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsShownToEverybodyCannotBePressed() {
        assertThat(Still.of(Picture.of(new Div("۲۹ سمن"))).markup()).isEqualTo("۲۹ سمن");
        var pressed = new Div(new Press("ثبت", () -> {}));
        assertThatThrownBy(() -> Picture.of(pressed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPressOutsideOfAPictureIsAButtonLikeAnyOther() {
        var done = new ArrayList<String>();
        var ui = new UI();
        var press = new Press("ثبت", () -> done.add("saved"));
        ui.add(press);
        Pressing.of(press);
        assertThat(done).containsExactly("saved");
    }
}
