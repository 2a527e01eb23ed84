package peygir.coverage;

import java.time.LocalDate;
import java.util.Collection;
import peygir.shared.JalaliMonth;

/**
 * How many cells were in which state at the end of a month, or today in the month that runs.
 *
 * @param key a county's code, or a sector's
 * @param gap how many of the cells were gaps
 */
public record CoveragePoint(
        String key, String label, JalaliMonth month, LocalDate day, long covered, long stale, long confirmedNone, long notReported, long gap) {

    static CoveragePoint of(String key, String label, LocalDate day, Collection<CellRow> cells) {
        return new CoveragePoint(
                key, label, JalaliMonth.of(day), day, count(cells, CellState.COVERED), count(cells, CellState.STALE),
                count(cells, CellState.CONFIRMED_NONE), count(cells, CellState.NOT_REPORTED), cells.stream().filter(CellRow::gap).count());
    }

    private static long count(Collection<CellRow> cells, CellState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    public long all() {
        return covered + stale + confirmedNone + notReported;
    }
}
