package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.CellState.CONFIRMED_NONE;
import static peygir.coverage.CellState.COVERED;
import static peygir.coverage.CellState.NOT_REPORTED;
import static peygir.coverage.CellState.STALE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peygir.shared.CountyCode;

/** Four different things that are known of a cell, and the gap that only a known need makes. */
class CellStateTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0, COVERED",
        "1, 5, 3, 3, COVERED",
        "0, 2, 0, 0, STALE",
        "0, 1, 2, 2, STALE",
        "0, 0, 2, 2, CONFIRMED_NONE",
        "0, 0, 2, 1, NOT_REPORTED",
        "0, 0, 0, 0, NOT_REPORTED",
    })
    void aCellIsWhatIsKnownOfIt(long fresh, long running, long asked, long none, CellState state) {
        assertThat(CellState.of(fresh, running, asked, none)).isEqualTo(state);
    }

    @Test
    void aSectorIsCoveredWhenOneOfItsCellsIs() {
        assertThat(CellState.together(List.of(NOT_REPORTED, STALE, COVERED))).isEqualTo(COVERED);
        assertThat(CellState.together(List.of(NOT_REPORTED, STALE))).isEqualTo(STALE);
        assertThat(CellState.together(List.of(CONFIRMED_NONE, CONFIRMED_NONE))).isEqualTo(CONFIRMED_NONE);
        assertThat(CellState.together(List.of(CONFIRMED_NONE, NOT_REPORTED))).isEqualTo(NOT_REPORTED);
        assertThat(CellState.together(List.of())).isEqualTo(NOT_REPORTED);
    }

    @Test
    void onlyAKnownNeedOfSomePriorityMakesAGap() {
        assertThat(cell(STALE, 3).gap()).isTrue();
        assertThat(cell(CONFIRMED_NONE, 5).gap()).isTrue();
        assertThat(cell(NOT_REPORTED, 2).gap()).isFalse();
        assertThat(cell(NOT_REPORTED, 0).gap()).isFalse();
        assertThat(cell(COVERED, 5).gap()).isFalse();
    }

    @Test
    void theMedianOfTwoIsRoundedTowardsTheOlder() {
        assertThat(CoverageMap.median(List.of(10L, 1L, 100L))).isEqualTo(10);
        assertThat(CoverageMap.median(List.of(10L, 1L))).isEqualTo(6);
        assertThat(CoverageMap.median(List.of(7L))).isEqualTo(7);
    }

    private static CellRow cell(CellState state, int need) {
        return new CellRow(new CountyCode("2102"), "CUL.BOOK", "کتاب", "CUL", "فرهنگی", state, 1, need, CoverageThresholds.USUAL.gap(need, state));
    }
}
