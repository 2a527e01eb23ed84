package peygir.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageShare;
import peygir.place.CountyRow;
import peygir.reporting.CountyLine;
import peygir.shared.CountyCode;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.summary.LateAnswers;
import peygir.summary.NgoCounts;

/** A picture is shown again while its counties are the lines it was drawn from, and never a moment longer. */
class KeptPicturesTests {

    private static final Locale FA = Locale.of("fa", "IR");

    private final KeptPictures pictures = new KeptPictures();
    private int drawn;

    @Test
    void whatIsUnchangedIsDrawnOnce() {
        var lines = List.of(line("2101"), line("2102"));
        ask("province 21", FA, lines);
        assertThat(ask("province 21", FA, List.copyOf(lines))).isEqualTo("picture 1");
        assertThat(drawn).isEqualTo(1);
    }

    @Test
    void aCountyThatWasPutTogetherAnewIsDrawnAnewThoughItLooksTheSame() {
        var taft = line("2101");
        ask("province 21", FA, List.of(taft, line("2102")));
        assertThat(ask("province 21", FA, List.of(taft, line("2102")))).isEqualTo("picture 2");
    }

    @Test
    void anotherQuestionIsAnotherPicture() {
        var lines = List.of(line("2101"));
        ask("rhythm 2101", FA, lines);
        ask("rhythm 2101", Locale.ENGLISH, lines);
        assertThat(ask("coverage 2101", FA, lines)).isEqualTo("picture 3");
    }

    @Test
    void theOldestMakeRoom() {
        var lines = List.of(line("2101"));
        for (var number = 0; number <= 256; number++) {
            ask("part " + number, FA, lines);
        }
        ask("part 256", FA, lines);
        assertThat(drawn).isEqualTo(257);
        ask("part 0", FA, lines);
        assertThat(drawn).isEqualTo(258);
    }

    private String ask(String what, Locale language, List<CountyLine> lines) {
        return pictures.of(what, language, lines, () -> new Div("picture " + ++drawn)).markup();
    }

    private static CountyLine line(String code) {
        var county = new CountyCode(code);
        return new CountyLine(
                new CountyRow(county, "بافق", "Bafq", 0, 0), new CountyRhythm(List.of()), CommitmentCounts.NONE,
                new CountyCoverage(county, 0, 0, 0, 0, 0, 0, 0, 0, null, new CoverageShare(0, 0, 0, 0, false), List.of()), NgoCounts.NONE, LateAnswers.NONE);
    }
}
