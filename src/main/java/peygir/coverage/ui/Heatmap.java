package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
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
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * Counties against sectors, or against the sub-sectors of one, as a table that is its own picture: how many sub-sectors
 * are covered, the state in mark and shade, each cell a link. Scrolls in its own box with the county always in sight.
 */
public class Heatmap extends Div {

    private static final double SHADES = 4.0;

    private final transient Locale locale;
    private final transient @Nullable String sector;

    /** One county's line. */
    public record Line(CountyRow county, CountyCoverage coverage) {}

    /** All sectors. */
    public Heatmap(List<Line> counties, Locale locale) {
        this(counties, null, locale);
    }

    /** The sub-sectors of one sector; null for all sectors. */
    public Heatmap(List<Line> counties, @Nullable String sector, Locale locale) {
        this.locale = locale;
        this.sector = sector;
        addClassName("scroll-x");
        var caption = text("caption");
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
            table.appendChild(head(counties.getFirst()));
        }
        var body = new Element("tbody");
        counties.forEach(line -> body.appendChild(row(line)));
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private Element head(Line any) {
        var row = new Element("tr");
        row.appendChild(heading("col", text("county")));
        columns(any).values().forEach(cells -> row.appendChild(columnHeading(cells)));
        var head = new Element("thead");
        head.appendChild(row);
        return head;
    }

    private static Element heading(String scope, String words) {
        var cell = new Element("th");
        cell.setAttribute("scope", scope);
        cell.setText(words);
        return cell;
    }

    /** A sector leads to its sub-sectors. */
    private Element columnHeading(List<CellRow> cells) {
        var first = cells.getFirst();
        var cell = new Element("th");
        cell.setAttribute("scope", "col");
        var label = sector == null
                ? link(CoverageNavigation.href(first.county().province()) + "&sector=" + first.sector(), first.sectorLabel())
                : new Element("span");
        if (sector != null) {
            label.setText(first.label());
        }
        label.getClassList().add("heat-column");
        cell.appendChild(label);
        return cell;
    }

    private Element row(Line line) {
        var row = new Element("tr");
        var county = new Element("th");
        county.setAttribute("scope", "row");
        county.appendChild(link(CoverageNavigation.href(line.county().code()), line.county().name(locale)));
        row.appendChild(county);
        columns(line).values().forEach(cells -> row.appendChild(cell(line, cells)));
        return row;
    }

    private Element cell(Line line, List<CellRow> cells) {
        var covered = cells.stream().filter(cell -> cell.state() == CellState.COVERED).count();
        var state = CellState.together(cells.stream().map(CellRow::state).toList());
        var cell = new Element("td");
        cell.getClassList().add(CellBadge.className(state));
        cell.getClassList().add("heat-" + (int) Math.ceil(SHADES * covered / cells.size()));
        var first = cells.getFirst();
        var link = sector == null
                ? link(CoverageNavigation.href(line.county().code(), first.sector()), shown(state, covered, cells.size()))
                : link(CoverageNavigation.hrefCell(line.county().code(), first.subSector()), CellBadge.mark(state));
        link.setAttribute("aria-label", sector == null
                ? text("sector", line.county().name(locale), first.sectorLabel(), state, covered, cells.size())
                : text("subSector", line.county().name(locale), first.label(), state));
        cell.appendChild(link);
        return cell;
    }

    private String shown(CellState state, long covered, int all) {
        return state == CellState.COVERED ? text("share", Numbers.text(covered, locale), Numbers.text(all, locale)) : CellBadge.mark(state);
    }

    private static Element link(String href, String words) {
        var link = new Element("a");
        link.setAttribute("href", href);
        link.setAttribute("router-link", "");
        link.setText(words);
        return link;
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
