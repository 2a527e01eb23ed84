package peygir.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.shared.Messages;

/** A county's sub-sectors under their sectors, each with its state in mark, shade and word. */
public class SubSectorCoverage extends Div {

    private final transient Locale locale;

    public SubSectorCoverage(CountyCoverage coverage, Locale locale) {
        this.locale = locale;
        addClassName("subsectors");
        var sectors = coverage.cells().stream().collect(Collectors.groupingBy(CellRow::sectorLabel, LinkedHashMap::new, Collectors.toList()));
        // Sectors of which something is known come first; the silent ones are one line together.
        sectors.entrySet().stream().filter(sector -> known(sector.getValue())).forEach(sector -> add(sector(sector.getKey(), sector.getValue())));
        var silent = sectors.entrySet().stream().filter(sector -> !known(sector.getValue())).map(Map.Entry::getKey).toList();
        if (!silent.isEmpty()) {
            var rest = new Div(new Span(text("silent", String.join(Messages.text(locale, "coverage.ui.comma"), silent))));
            rest.addClassName("meta");
            add(rest);
        }
    }

    private static boolean known(List<CellRow> cells) {
        return cells.stream().anyMatch(cell -> cell.state() != CellState.NOT_REPORTED || cell.need() > 0);
    }

    private Div sector(String label, List<CellRow> cells) {
        var list = new UnorderedList();
        cells.forEach(cell -> list.add(new ListItem(subSector(cell))));
        var title = new Span(label);
        title.addClassName("subsector-title");
        var sector = new Div(title, list);
        sector.addClassName("subsector-row");
        return sector;
    }

    private Anchor subSector(CellRow cell) {
        var mark = new Span(CellBadge.mark(cell.state()));
        mark.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(Messages.text(locale, cell.state()));
        state.addClassName("visually-hidden");
        var link = new Anchor(CoverageNavigation.hrefCell(cell.county(), cell.subSector()), mark, new Span(cell.label()), state);
        link.addClassNames("subsector", CellBadge.className(cell.state()));
        if (cell.gap()) {
            var gap = new Span(text("gap"));
            gap.addClassName("gap-word");
            link.add(gap);
        }
        return link;
    }

    private String text(String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.SubSectorCoverage." + thing, arguments);
    }
}
