package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A plain table: read aloud cell by cell, printed as it is, scrolled in its own box on a phone. For lists that are
 * short by nature; long ones belong into a lazy grid.
 */
@Tag("div")
public class RowsTable extends HtmlContainer {

    private final Element table = new Element("table");
    private Element body = new Element("tbody");
    private final String[] columns;
    private boolean cards;

    /**
     * @param caption what the table lists, read aloud
     * @param columns the columns' headings
     */
    public RowsTable(String caption, String... columns) {
        this.columns = columns.clone();
        addClassName("scroll-x");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        table.getClassList().add("rows");
        var name = new Element("caption");
        name.getClassList().add("visually-hidden");
        name.setText(caption);
        var head = new Element("thead");
        var row = new Element("tr");
        Arrays.stream(columns).map(RowsTable::heading).forEach(row::appendChild);
        head.appendChild(row);
        table.appendChild(name, head, body);
        getElement().appendChild(table);
    }

    private static Element heading(String title) {
        var cell = new Element("th");
        cell.setAttribute("scope", "col");
        cell.setText(title);
        return cell;
    }

    /** On a narrow page each row added from now on becomes a card with its columns' headings beside the values. */
    public RowsTable asCards() {
        cards = true;
        addClassName("rows-cards");
        return this;
    }

    public void clear() {
        table.getChildren().filter(part -> part.getTag().equals("tbody")).toList().forEach(Element::removeFromParent);
        body = new Element("tbody");
        table.appendChild(body);
    }

    /** The rows from here on belong together, under this heading. */
    public RowsTable group(String title) {
        groupHeading(title);
        return this;
    }

    /** @param id by which the group is found on its page */
    public RowsTable group(String title, String id) {
        groupHeading(title).setAttribute("id", id);
        return this;
    }

    private Element groupHeading(String title) {
        var heading = new Element("th");
        heading.setAttribute("scope", "rowgroup");
        heading.setAttribute("colspan", String.valueOf(columns.length));
        heading.setText(title);
        var row = new Element("tr");
        row.getClassList().add("rows-group");
        row.appendChild(heading);
        body = new Element("tbody");
        body.appendChild(row);
        table.appendChild(body);
        return row;
    }

    /**
     * Adds rows that only show, written at once.
     *
     * @param rows cells by cells; the first of each is its row's heading
     */
    public RowsTable drawn(Stream<Drawn[]> rows) {
        table.appendChild(Still.of(Drawn.of("tbody").add(rows.map(this::line).toList())).getElement());
        return this;
    }

    private Drawn line(Drawn... cells) {
        var row = Drawn.of("tr");
        for (var i = 0; i < cells.length; i++) {
            var cell = i == 0 ? Drawn.of("th").with("scope", "row") : Drawn.of("td");
            if (cards && i > 0 && i < columns.length) {
                cell.with("data-label", columns[i]);
            }
            row.add(cell.add(cells[i]));
        }
        return row;
    }

    /** Adds a row; the first cell is its heading. */
    public RowsTable row(Component... cells) {
        body.appendChild(line(cells));
        return this;
    }

    private Element line(Component... cells) {
        var row = new Element("tr");
        for (var i = 0; i < cells.length; i++) {
            var cell = new Element(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.setAttribute("scope", "row");
            }
            if (cards && i > 0 && i < columns.length) {
                cell.setAttribute("data-label", columns[i]);
            }
            cell.appendChild(cells[i].getElement());
            row.appendChild(cell);
        }
        return row;
    }

    /** A cell of plain text. */
    public static Span cell(String text) {
        return new Span(text);
    }
}
