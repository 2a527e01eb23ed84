package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.reporting.CountyLine;
import peygir.shared.Messages;

/** A county's sub-sectors under their sectors, each with its state in mark, shade and word. */
final class SubSectorGrid extends Div {

    SubSectorGrid(CountyLine line, Locale locale) {
        addClassName("subsectors");
        var sectors = line.coverage().cells().stream().collect(Collectors.groupingBy(CellRow::sectorLabel, LinkedHashMap::new, Collectors.toList()));
        // Sectors of which something is known come first; the silent ones are one line together.
        sectors.entrySet().stream().filter(entry -> known(entry.getValue())).forEach(entry -> add(sector(line, entry.getKey(), entry.getValue(), locale)));
        var silent = sectors.entrySet().stream().filter(entry -> !known(entry.getValue())).map(java.util.Map.Entry::getKey).toList();
        if (!silent.isEmpty()) {
            var rest = new Div(new Span(Messages.text(
                    locale, "reporting.ui.SubSectorGrid.silent", String.join(Messages.text(locale, "reporting.ui.SubSectorGrid.comma"), silent))));
            rest.addClassName("meta");
            add(rest);
        }
    }

    private static boolean known(List<CellRow> cells) {
        return cells.stream().anyMatch(cell -> cell.state() != CellState.NOT_REPORTED || cell.need() > 0);
    }

    private static Div sector(CountyLine line, String label, List<CellRow> cells, Locale locale) {
        var list = new UnorderedList();
        for (var cell : cells) {
            var mark = new Span(switch (cell.state()) {
                case COVERED -> "✓";
                case STALE -> "◷";
                case CONFIRMED_NONE -> "–";
                case NOT_REPORTED -> "·";
            });
            mark.getElement().setAttribute("aria-hidden", "true");
            var state = new Span(Messages.text(locale, cell.state()));
            state.addClassName("visually-hidden");
            var link = new Anchor("coverage?county=" + line.county().code() + "&sub=" + cell.subSector(), mark, new Span(cell.label()), state);
            link.addClassNames("subsector", "cell-" + cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (cell.gap()) {
                var gap = new Span(Messages.text(locale, "reporting.ui.SubSectorGrid.gap"));
                gap.addClassName("gap-word");
                link.add(gap);
            }
            list.add(new ListItem(link));
        }
        var title = new Span(label);
        title.addClassName("subsector-title");
        var sector = new Div(title, list);
        sector.addClassName("subsector-row");
        return sector;
    }
}
