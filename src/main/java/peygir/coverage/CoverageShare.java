package peygir.coverage;

import java.util.List;

/**
 * How many of the cells of which a need is known are covered. As a percentage only while enough is reported: of what
 * nobody said anything, nobody can say how much is covered.
 *
 * @param met cells with a known need of priority that are covered
 * @param needed cells with a known need of priority
 * @param unreported cells of which nobody said anything
 * @param cells all cells
 * @param named whether a percentage may be named
 */
public record CoverageShare(long met, long needed, long unreported, long cells, boolean named) {

    static CoverageShare of(List<CellRow> cells, CoverageThresholds thresholds) {
        var needy = cells.stream().filter(cell -> cell.need() >= thresholds.needPriority()).toList();
        var unreported = cells.stream().filter(cell -> cell.state() == CellState.NOT_REPORTED).count();
        return new CoverageShare(
                needy.stream().filter(cell -> !cell.gap()).count(), needy.size(), unreported, cells.size(),
                !needy.isEmpty() && unreported <= thresholds.mostUnreported() * cells.size());
    }
}
