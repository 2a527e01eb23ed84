package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.shared.CountyCode;

/** Whatever a matrix shows, the four states are told apart by what stands in the cell, its colour left out. */
class CellTextTests {

    private static final Locale FA = Locale.of("fa");

    @ParameterizedTest
    @EnumSource(MatrixShow.class)
    void noTwoStatesShareASign(MatrixShow show) {
        for (var need : List.of(0, 4)) {
            var shown = new HashSet<String>();
            var said = new HashSet<String>();
            for (var state : CellState.values()) {
                var text = CellText.of(show, state, List.of(cell(state, need)), running(state), null, FA);
                shown.add(text.shown());
                said.add(text.said());
            }
            assertThat(shown).as("%s with need %d", show, need).hasSize(CellState.values().length);
            assertThat(said).as("read aloud").hasSize(CellState.values().length);
        }
    }

    @Test
    void whatNobodyCoversWithoutAKnownNeedIsAnAbsenceAndWhatRunsIsNone() {
        assertThat(needed(CellState.NOT_REPORTED, 0).shown()).contains(CellText.ABSENCE, CellBadge.mark(CellState.NOT_REPORTED));
        assertThat(needed(CellState.STALE, 0).shown()).contains(CellText.ABSENCE, CellBadge.mark(CellState.STALE));
        assertThat(needed(CellState.COVERED, 0).shown()).isEqualTo(CellBadge.mark(CellState.COVERED));
    }

    @Test
    void aKnownNeedIsMetByWhatIsCoveredAndByNothingElse() {
        assertThat(needed(CellState.COVERED, 4).shown()).endsWith("۱/۱").startsWith(CellBadge.mark(CellState.COVERED));
        assertThat(Arrays.stream(CellState.values()).filter(state -> state != CellState.COVERED)).allSatisfy(state ->
                assertThat(needed(state, 4).shown()).endsWith("۰/۱").startsWith(CellBadge.mark(state)));
        assertThat(Set.of(needed(CellState.STALE, 4).said(), needed(CellState.NOT_REPORTED, 4).said())).hasSize(2);
    }

    private static CellText needed(CellState state, int need) {
        return CellText.of(MatrixShow.NEED, state, List.of(cell(state, need)), running(state), null, FA);
    }

    private static long running(CellState state) {
        return state == CellState.COVERED || state == CellState.STALE ? 1 : 0;
    }

    private static CellRow cell(CellState state, int need) {
        return new CellRow(new CountyCode("2102"), "CUL.BOOK", "کتاب", "CUL", "فرهنگی", state, running(state), need, need > 3 && state != CellState.COVERED);
    }
}
