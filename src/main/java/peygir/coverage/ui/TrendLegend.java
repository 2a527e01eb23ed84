package peygir.coverage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peygir.coverage.CellState;
import peygir.shared.Messages;

/** What the parts of a trend's columns mean. */
final class TrendLegend extends UnorderedList {

    TrendLegend(Locale locale) {
        addClassName("legend");
        for (var part : List.of(
                Map.entry(CellState.COVERED, "trend-covered"), Map.entry(CellState.STALE, "trend-stale"), Map.entry(CellState.CONFIRMED_NONE, "trend-none"),
                Map.entry(CellState.NOT_REPORTED, "trend-nothing"))) {
            var mark = new Span();
            mark.addClassNames("legend-cell", part.getValue());
            mark.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(mark, new Span(Messages.text(locale, part.getKey()))));
        }
    }
}
