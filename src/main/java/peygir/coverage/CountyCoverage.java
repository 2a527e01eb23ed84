package peygir.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * A county's cells in numbers.
 *
 * @param overlapCorrect those of the settled pairs that were no wrong data
 * @param freshness median days since running activities were confirmed, null without any
 * @param share how much of what is needed is covered
 */
public record CountyCoverage(
        CountyCode county, long covered, long stale, long confirmedNone, long notReported, long gap, long overlapOpen, long overlapResolved,
        long overlapCorrect, @Nullable Long freshness, CoverageShare share, List<CellRow> cells) {

    public CountyCoverage {
        cells = List.copyOf(cells);
    }

    static CountyCoverage of(CountyCode county, List<CellRow> cells, List<OverlapRow> pairs, @Nullable Long freshness, CoverageThresholds thresholds) {
        return new CountyCoverage(
                county, count(cells, CellState.COVERED), count(cells, CellState.STALE), count(cells, CellState.CONFIRMED_NONE),
                count(cells, CellState.NOT_REPORTED), cells.stream().filter(CellRow::gap).count(), pairs.stream().filter(OverlapRow::open).count(),
                pairs.stream().filter(pair -> !pair.open()).count(), pairs.stream().filter(OverlapRow::correct).count(), freshness, CoverageShare.of(cells, thresholds), cells);
    }

    private static long count(List<CellRow> cells, CellState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }
}
