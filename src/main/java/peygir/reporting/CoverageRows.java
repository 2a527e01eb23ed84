package peygir.reporting;

import java.util.Locale;
import java.util.stream.Stream;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.shared.Messages;

/** The cells behind the coverage figures. */
final class CoverageRows {

    private CoverageRows() {}

    static Stream<FigureSheet.Row> of(FigureName name, CountyLine line, Locale locale) {
        return line.coverage().cells().stream()
                .filter(cell -> counted(name, cell))
                .map(cell -> new FigureSheet.Row(
                        Messages.text(locale, "reporting.CoverageRows.cell", line.county().name(locale), cell.sectorLabel(), cell.label()),
                        Messages.text(locale, cell.state()), null, true, "coverage?county=" + line.county().code() + "&sub=" + cell.subSector()));
    }

    private static boolean counted(FigureName name, CellRow cell) {
        return switch (name) {
            case COVERAGE_COVERED -> cell.state() == CellState.COVERED;
            case COVERAGE_STALE -> cell.state() == CellState.STALE;
            case COVERAGE_CONFIRMED_NONE -> cell.state() == CellState.CONFIRMED_NONE;
            case COVERAGE_NOT_REPORTED -> cell.state() == CellState.NOT_REPORTED;
            case COVERAGE_GAP -> cell.gap();
            default -> false;
        };
    }
}
