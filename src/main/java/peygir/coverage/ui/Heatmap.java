package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.place.CountyRow;
import peygir.place.Population;
import peygir.shared.Messages;

/** Counties against sectors, or against the sub-sectors of one: how many are covered, how much runs, for how many people. */
public class Heatmap extends Div {

    private static final double SHADES = 4.0;

    private final transient Locale locale;
    private final transient @Nullable String sector;
    private final transient MatrixShow show;
    private final transient String asOf;

    /**
     * One county's line.
     *
     * @param population null while nobody gave one
     */
    public record Line(CountyRow county, CountyCoverage coverage, @Nullable Population population) {

        public Line(CountyRow county, CountyCoverage coverage) {
            this(county, coverage, null);
        }
    }

    /** All sectors by their states. */
    public Heatmap(List<Line> counties, Locale locale) {
        this(counties, null, MatrixShow.STATES, "", locale);
    }

    /**
     * @param sector the sub-sectors of that one; null for all sectors
     * @param asOf what the links add to their addresses, for the day that is looked at
     */
    Heatmap(List<Line> counties, @Nullable String sector, MatrixShow show, String asOf, Locale locale) {
        this.locale = locale;
        this.sector = sector;
        this.show = show;
        this.asOf = asOf;
        var table = new HeatTable(text("caption"), text("county"));
        if (!counties.isEmpty()) {
            columns(counties.getFirst()).values().forEach(cells -> column(table, cells.getFirst()));
        }
        counties.forEach(line -> row(table, line));
        add(table);
    }

    /** A sector leads to its sub-sectors. */
    private void column(HeatTable table, CellRow first) {
        if (sector == null) {
            table.column(first.sectorLabel(), CoverageNavigation.href(first.county().province()) + "&sector=" + first.sector() + asOf);
        } else {
            table.column(first.label(), null);
        }
    }

    private void row(HeatTable table, Line line) {
        var name = line.county().name(locale);
        var row = table.row(name, CoverageNavigation.href(line.county().code()) + asOf);
        columns(line).values().forEach(cells -> {
            var first = cells.getFirst();
            var covered = cells.stream().filter(cell -> cell.state() == CellState.COVERED).count();
            var state = CellState.together(cells.stream().map(CellRow::state).toList());
            var words = CellText.of(show, state, cells, cells.stream().mapToLong(CellRow::activities).sum(), line.population(), locale);
            var href = sector == null
                    ? CoverageNavigation.href(line.county().code(), first.sector())
                    : CoverageNavigation.hrefCell(line.county().code(), first.subSector());
            HeatTable.cell(
                    row, state, (int) Math.ceil(SHADES * covered / cells.size()), href + asOf, words.shown(),
                    text("cell", name, sector == null ? first.sectorLabel() : first.label(), words.said()));
        });
    }

    private Map<String, List<CellRow>> columns(Line line) {
        return line.coverage().cells().stream()
                .filter(cell -> sector == null || cell.sector().equals(sector))
                .collect(Collectors.groupingBy(cell -> sector == null ? cell.sector() : cell.subSector(), LinkedHashMap::new, Collectors.toList()));
    }

    private String text(String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.Heatmap." + thing, arguments);
    }
}
