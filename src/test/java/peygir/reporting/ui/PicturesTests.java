package peygir.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peygir.meeting.Cadence;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.shared.Language;

/** The pictures of the overviews: what is drawn, in which direction, and what is read aloud. */
class PicturesTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final Locale EN = Language.ENGLISH.locale();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aMeetingOnTimeALateOneAndAMissedDayHaveMarksOfTheirOwn() {
        var svg = strip(rhythm(LocalDate.of(2026, 5, 22), LocalDate.of(2026, 5, 22), LocalDate.of(2026, 6, 21), LocalDate.of(2026, 7, 30)), EN);
        assertThat(count(svg, "rhythm-held")).isEqualTo(2);
        assertThat(count(svg, "rhythm-late")).isEqualTo(1);
        assertThat(count(svg, "rhythm-missed")).isEqualTo(3);
    }

    @Test
    void silenceGrowsFromTheLastMeetingToToday() {
        var short_ = silence(strip(rhythm(LocalDate.of(2026, 8, 23), LocalDate.of(2026, 8, 23), LocalDate.of(2026, 9, 23)), EN));
        var long_ = silence(strip(rhythm(LocalDate.of(2026, 5, 23), LocalDate.of(2026, 5, 23), LocalDate.of(2026, 6, 23)), EN));
        assertThat(long_).isGreaterThan(short_ * 2);
    }

    @Test
    void timeRunsInTheReadersDirection() {
        var rhythm = rhythm(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 16));
        assertThat(heldAt(strip(rhythm, EN)) + heldAt(strip(rhythm, FA))).isEqualTo(300);
        assertThat(heldAt(strip(rhythm, FA))).isLessThan(heldAt(strip(rhythm, EN)));
    }

    @Test
    void theStripIsReadAloudInTheReadersDigits() {
        var rhythm = rhythm(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 16));
        var fa = strip(rhythm, FA);
        assertThat(fa).contains("role='img'").containsPattern("aria-label='[^']*۷ روز پیش[^']*'");
        assertThat(fa).doesNotContainPattern("aria-label='[^']*[0-9]");
        assertThat(strip(new CountyRhythm(List.of()), FA)).contains("aria-label");
    }

    @Test
    void onlyOutcomesThatOccurHaveAPart() {
        var bar = new OutcomeBar(new CommitmentCounts(9, 2, 4, 0, 1, 0, 2, 0), FA);
        assertThat(bar.getChildren().map(part -> part.getElement().getText())).containsExactly("۴", "۱", "۲");
        assertThat(bar.getElement().getAttribute("aria-label")).contains("۴", "۰", "۱", "۲");
        assertThat(new OutcomeBar(CommitmentCounts.NONE, FA).getElement().getAttribute("role")).isNull();
    }

    private static CountyRhythm rhythm(LocalDate started, LocalDate... held) {
        return new CountyRhythm(List.of(Cadence.of(started, 1, 3, List.of(held), TODAY)));
    }

    private static String strip(CountyRhythm rhythm, Locale locale) {
        return RhythmStrip.of(rhythm, TODAY, locale).getElement().getProperty("innerHTML");
    }

    /** All marks of a kind are one path, and each of them begins by moving there. */
    private static long count(String svg, String kind) {
        var path = Pattern.compile("class='" + kind + "' d='([^']*)'").matcher(svg);
        return path.find() ? path.group(1).chars().filter(step -> step == 'M').count() : 0;
    }

    private static int silence(String svg) {
        return number(svg, "class='rhythm-silence'[^>]*width='(\\d+)'");
    }

    private static int heldAt(String svg) {
        return number(svg, "class='rhythm-held' d='M(\\d+)");
    }

    private static int number(String svg, String pattern) {
        var found = Pattern.compile(pattern).matcher(svg);
        assertThat(found.find()).as(svg).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
