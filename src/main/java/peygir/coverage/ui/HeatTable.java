package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CellState;

/**
 * A table that is its own picture: each cell has its state in mark and pattern, and leads to its rows. Scrolls in its
 * own box with the row's heading always in sight.
 */
final class HeatTable extends Div {

    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");

    HeatTable(String caption, String corner) {
        addClassName("scroll-x");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        var table = new Element("table");
        table.getClassList().add("heat");
        var name = new Element("caption");
        name.getClassList().add("visually-hidden");
        name.setText(caption);
        var top = new Element("thead");
        top.appendChild(head);
        table.appendChild(name, top, body);
        getElement().appendChild(table);
        var first = new Element("th");
        first.setAttribute("scope", "col");
        first.setText(corner);
        head.appendChild(first);
    }

    /** @param href where the column leads; null when nowhere */
    void column(String label, @Nullable String href) {
        var cell = new Element("th");
        cell.setAttribute("scope", "col");
        var words = href == null ? new Element("span") : link(href, label);
        words.setText(label);
        words.getClassList().add("heat-column");
        cell.appendChild(words);
        head.appendChild(cell);
    }

    Element row(String label, @Nullable String href) {
        var row = new Element("tr");
        var heading = new Element("th");
        heading.setAttribute("scope", "row");
        if (href == null) {
            heading.setText(label);
        } else {
            heading.appendChild(link(href, label));
        }
        row.appendChild(heading);
        body.appendChild(row);
        return row;
    }

    /**
     * @param shade 0 to 4, how much of the cell is covered
     * @param said what it is, read aloud
     */
    static void cell(Element row, CellState state, int shade, String href, String shown, String said) {
        var cell = new Element("td");
        cell.getClassList().add(CellBadge.className(state));
        cell.getClassList().add("heat-" + shade);
        var link = link(href, shown);
        link.setAttribute("aria-label", said);
        cell.appendChild(link);
        row.appendChild(cell);
    }

    private static Element link(String href, String words) {
        var link = new Element("a");
        link.setAttribute("href", href);
        link.setText(words);
        return link;
    }
}
