package peygir.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * A county's cells in numbers.
 *
 * @param freshness median days since running activities were confirmed, null without any
 */
public record CountyCoverage(
        CountyCode county, long covered, long stale, long confirmedNone, long notReported, long gap, long overlapOpen, long overlapResolved,
        @Nullable Long freshness, List<CellRow> cells) {

    public CountyCoverage {
        cells = List.copyOf(cells);
    }

    static CountyCoverage of(CountyCode county, List<CellRow> cells, long overlapOpen, long overlapResolved, @Nullable Long freshness) {
        return new CountyCoverage(
                county, count(cells, CellState.COVERED), count(cells, CellState.STALE), count(cells, CellState.CONFIRMED_NONE),
                count(cells, CellState.NOT_REPORTED), cells.stream().filter(CellRow::gap).count(), overlapOpen, overlapResolved, freshness, cells);
    }

    private static long count(List<CellRow> cells, CellState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }
}
