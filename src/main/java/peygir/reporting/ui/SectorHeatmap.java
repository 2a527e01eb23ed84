package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.reporting.CountyLine;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/** County × sector as a table that is its own picture: how many sub-sectors are covered, the state in mark and shade. */
final class SectorHeatmap extends Div {

    SectorHeatmap(List<CountyLine> counties, Locale locale) {
        addClassName("scroll-x");
        var caption = Messages.text(locale, "reporting.ui.SectorHeatmap.caption");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        var table = new Element("table");
        table.getClassList().add("heat");
        var name = new Element("caption");
        name.getClassList().add("visually-hidden");
        name.setText(caption);
        table.appendChild(name);
        if (!counties.isEmpty()) {
            table.appendChild(head(counties.getFirst(), locale));
        }
        var body = new Element("tbody");
        counties.forEach(line -> body.appendChild(row(line, locale)));
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private static Element head(CountyLine any, Locale locale) {
        var row = new Element("tr");
        var corner = new Element("th");
        corner.setAttribute("scope", "col");
        corner.setText(Messages.text(locale, "reporting.ui.SectorHeatmap.county"));
        row.appendChild(corner);
        sectors(any).forEach((_, cells) -> {
            var cell = new Element("th");
            cell.setAttribute("scope", "col");
            var label = new Element("span");
            label.setText(cells.getFirst().sectorLabel());
            cell.appendChild(label);
            row.appendChild(cell);
        });
        var head = new Element("thead");
        head.appendChild(row);
        return head;
    }

    private static Element row(CountyLine line, Locale locale) {
        var row = new Element("tr");
        var county = new Element("th");
        county.setAttribute("scope", "row");
        var link = new Element("a");
        link.setAttribute("href", "county/" + line.county().code());
        link.setAttribute("router-link", "");
        link.setText(line.county().name(locale));
        county.appendChild(link);
        row.appendChild(county);
        sectors(line).forEach((sector, cells) -> row.appendChild(cell(line, sector, cells, locale)));
        return row;
    }

    private static Element cell(CountyLine line, String sector, List<CellRow> cells, Locale locale) {
        var covered = cells.stream().filter(cell -> cell.state() == CellState.COVERED).count();
        var state = covered > 0
                ? CellState.COVERED
                : any(cells, CellState.STALE)
                        ? CellState.STALE
                        : cells.stream().allMatch(cell -> cell.state() == CellState.CONFIRMED_NONE) ? CellState.CONFIRMED_NONE : CellState.NOT_REPORTED;
        var cell = new Element("td");
        cell.getClassList().add("cell-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var share = (int) Math.ceil(4.0 * covered / cells.size());
        cell.getClassList().add("heat-" + share);
        var link = new Element("a");
        link.setAttribute("href", "coverage?county=" + line.county().code() + "&sector=" + sector);
        link.setAttribute("router-link", "");
        link.setText(switch (state) {
            case COVERED -> Messages.text(locale, "reporting.ui.SectorHeatmap.share", Numbers.text(covered, locale), Numbers.text(cells.size(), locale));
            case STALE -> "◷";
            case CONFIRMED_NONE -> "–";
            case NOT_REPORTED -> "·";
        });
        link.setAttribute(
                "aria-label",
                Messages.text(
                        locale, "reporting.ui.SectorHeatmap.cell", line.county().name(locale), cells.getFirst().sectorLabel(), Messages.text(locale, state),
                        Numbers.text(covered, locale), Numbers.text(cells.size(), locale)));
        cell.appendChild(link);
        return cell;
    }

    private static boolean any(List<CellRow> cells, CellState state) {
        return cells.stream().anyMatch(cell -> cell.state() == state);
    }

    private static Map<String, List<CellRow>> sectors(CountyLine line) {
        return line.coverage().cells().stream()
                .collect(java.util.stream.Collectors.groupingBy(CellRow::sector, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }
}
