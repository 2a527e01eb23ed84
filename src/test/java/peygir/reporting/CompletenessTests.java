package peygir.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record is told part by part: what is there, what is missing, when it was last touched. */
class CompletenessTests {

    @Test
    void anEmptyRecordMissesEverythingAndWasNeverTouched() {
        var empty = Completeness.of(EnumSet.noneOf(RecordItem.class), Map.of());

        assertThat(empty.filled()).isZero();
        assertThat(empty.asked()).isEqualTo(RecordItem.values().length);
        assertThat(empty.sections()).extracting(Completeness.Section::part).containsExactly(RecordPart.values());
        assertThat(empty.sections()).allSatisfy(section -> {
            assertThat(section.complete()).isFalse();
            assertThat(section.lastChange()).isNull();
        });
    }

    @Test
    void aPartSaysWhatItLacksAndTheOthersStayAsTheyAre() {
        var there = EnumSet.complementOf(EnumSet.of(RecordItem.EMAIL, RecordItem.ADDRESS));
        var day = LocalDate.of(2026, 11, 18);

        var almost = Completeness.of(there, Map.of(RecordPart.CONTACTS, day));

        assertThat(almost.filled()).isEqualTo(almost.asked() - 2);
        assertThat(almost.missing()).containsExactly(RecordItem.EMAIL, RecordItem.ADDRESS);
        assertThat(almost.sections()).filteredOn(section -> !section.complete()).singleElement().satisfies(section -> {
            assertThat(section.part()).isEqualTo(RecordPart.CONTACTS);
            assertThat(section.missing()).containsExactly(RecordItem.EMAIL, RecordItem.ADDRESS);
            assertThat(section.lastChange()).isEqualTo(day);
        });
    }

    @Test
    void aWholeRecordMissesNothing() {
        assertThat(Completeness.of(EnumSet.allOf(RecordItem.class), Map.of()).missing()).isEmpty();
    }
}
