package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.coverage.PlaceCell;
import peygir.coverage.PlaceRow;
import peygir.shared.Messages;

/** A county's places against its sub-sectors: those of one sector, else those of which something is known. */
final class PlaceMatrix extends Div {

    private static final int FULL = 3;

    private final transient CoverageFilter filter;
    private final transient Locale locale;

    PlaceMatrix(CountyCoverage coverage, List<PlaceRow> places, CoverageFilter filter, Locale locale) {
        this.filter = filter;
        this.locale = locale;
        var here = places.stream().flatMap(place -> place.cells().stream()).map(PlaceCell::subSector).collect(Collectors.toSet());
        var columns = coverage.cells().stream()
                .filter(cell -> filter.sector() != null ? cell.sector().equals(filter.sector()) : here.contains(cell.subSector()) || cell.need() > 0)
                .toList();
        var table = new HeatTable(text("caption"), Messages.text(locale, "coverage.ui.CoverageView.place"));
        columns.forEach(cell -> table.column(cell.label(), href(cell)));
        places.forEach(place -> row(table, place, columns));
        add(table);
    }

    private void row(HeatTable table, PlaceRow place, List<CellRow> columns) {
        var name = place.locality() == null ? Messages.text(locale, "coverage.ui.wholeCounty") : place.locality();
        var row = table.row(name, null);
        for (var column : columns) {
            var found = place.cells().stream().filter(cell -> cell.subSector().equals(column.subSector())).findFirst();
            // What all NGOs of the county said they do nothing in, they do at none of its places.
            var silent = column.state() == CellState.CONFIRMED_NONE ? CellState.CONFIRMED_NONE : CellState.NOT_REPORTED;
            var state = found.map(PlaceCell::state).orElse(silent);
            var activities = found.map(PlaceCell::activities).orElse(0L);
            var here = new CellRow(
                    column.county(), column.subSector(), column.label(), column.sector(), column.sectorLabel(), state, activities, column.need(), column.gap());
            var words = CellText.of(filter.show(), state, List.of(here), activities, place.population(), locale);
            HeatTable.cell(
                    row, state, state == CellState.COVERED ? FULL : 0, href(column), words.shown(),
                    Messages.text(locale, "coverage.ui.Heatmap.cell", name, column.label(), words.said()));
        }
    }

    private String href(CellRow cell) {
        return CoverageNavigation.hrefCell(cell.county(), cell.subSector()) + filter.asOf();
    }

    private String text(String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.PlaceMatrix." + thing, arguments);
    }
}
