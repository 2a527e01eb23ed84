package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Persian names within English sentences. */
class SentencesTests {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Test
    void aDateBehindAPersianNameIsDrawnFromLeftToRight() {
        assertThat(drawn(Messages.text(ENGLISH, "ngo.ui.DocumentPanel.given", "مهتاب روشن‌دل", "2026-11-18"))).endsWith("2026-11-18");
        assertThat(drawn("مهتاب روشن‌دل" + Messages.text(ENGLISH, "ngo.ui.ProfileFacts.and") + "2026-11-18")).endsWith(", 2026-11-18");
    }

    /** A page lets each paragraph begin where its first letter does; a name that stands apart is not asked. */
    @Test
    void anEnglishSentenceThatBeginsWithAPersianNameIsEnglish() {
        var said = Messages.text(ENGLISH, "reporting.ui.CountyHomeView.of", "بافق");
        assertThat(said).endsWith(" county");
        assertThat(new Bidi(said, Bidi.LEVEL_DEFAULT_RTL).getParaLevel()).isEqualTo((byte) 0);
    }

    @Test
    void latinNamesAndPersianSentencesStayAsTheyAre() {
        assertThat(Messages.text(ENGLISH, "ngo.ui.DocumentPanel.given", "Mahtab", "2026-11-18")).isEqualTo("given by Mahtab, 2026-11-18");
        assertThat(Messages.text(Locale.of("fa", "IR"), "ngo.ui.DocumentPanel.given", "مهتاب", "x")).isEqualTo("ثبت مهتاب، x");
    }

    /** The letters in the order in which they stand on the page, in a paragraph that goes from left to right. */
    private static String drawn(String text) {
        var bidi = new Bidi(text, Bidi.LTR);
        var runs = new Object[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (var run = 0; run < runs.length; run++) {
            var part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        var drawn = new StringBuilder();
        for (var run : runs) {
            drawn.append(run);
        }
        return drawn.toString().replaceAll("[\u200E\u2068\u2069]", "");
    }
}
