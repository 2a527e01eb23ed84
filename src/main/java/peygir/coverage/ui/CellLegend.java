package peygir.coverage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import peygir.coverage.CellState;
import peygir.shared.ui.Translations;

/** What marks and shades of coverage mean. */
public class CellLegend extends UnorderedList {

    public CellLegend() {
        addClassName("legend");
        for (var state : CellState.values()) {
            var mark = new Span(CellBadge.mark(state));
            mark.addClassNames("legend-cell", CellBadge.className(state));
            mark.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(mark, new Span(Translations.of(this, state))));
        }
    }
}
