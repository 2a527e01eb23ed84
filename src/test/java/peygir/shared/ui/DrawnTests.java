package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn at once says the same as the parts of a page it stands for. */
class DrawnTests {

    @Test
    void saysWhatSomebodyTypedAsWords() {
        var typed = "<script>alert('1')</script> & \"یاران\"";
        assertThat(Drawn.words("p", typed, "meta").with("title", typed).html())
                .isEqualTo("<p class='meta' title='&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;یاران&quot;'>"
                        + "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;یاران&quot;</p>");
    }

    @Test
    void holdsItsWordsAndPartsInOrder() {
        var drawn = Drawn.of("div", "item", "written").text("یک ").add(Drawn.words("b", "دو")).text(" سه").add(List.of(Drawn.link("ngos/1", "چهار")));
        assertThat(drawn.html()).isEqualTo("<div class='item written'>یک <b>دو</b> سه<a href='ngos/1'>چهار</a></div>");
    }

    @Test
    void looksTheSameAsThePartsItStandsFor() {
        var built = new Div(new StateMark(StateMark.Tone.LATE, "دیر شد"), new Span("آب & نان"));
        var drawn = Drawn.of("div").add(StateMark.drawn(StateMark.Tone.LATE, "دیر شد"), Drawn.span("آب & نان"));
        assertThat(Still.of(drawn).markup()).isEqualTo(Still.of(built).markup());
    }

    @Test
    void makesTheSameRowsOfATable() {
        var built = new RowsTable("سمن‌ها", "نام", "وضعیت").asCards().row(RowsTable.cell("مهر بافق"), RowsTable.cell("فعال"));
        var drawn = new RowsTable("سمن‌ها", "نام", "وضعیت").asCards();
        drawn.drawn(Stream.of(new Drawn[][] {{Drawn.span("مهر بافق"), Drawn.span("فعال")}}));
        var row = "<tr><th scope='row'><span>مهر بافق</span></th><td data-label='وضعیت'><span>فعال</span></td></tr>";
        assertThat(Still.of(built).markup()).contains(row);
        assertThat(Still.of(drawn).markup()).contains(row);
    }
}
