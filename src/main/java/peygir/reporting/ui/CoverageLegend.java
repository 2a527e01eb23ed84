package peygir.reporting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import peygir.coverage.CellState;
import peygir.shared.Messages;

/** What marks and shades of the coverage map mean. */
final class CoverageLegend {

    private CoverageLegend() {}

    static UnorderedList create(Locale locale) {
        var legend = new UnorderedList();
        legend.addClassName("legend");
        for (var state : CellState.values()) {
            var mark = new Span(switch (state) {
                case COVERED -> "✓";
                case STALE -> "◷";
                case CONFIRMED_NONE -> "–";
                case NOT_REPORTED -> "·";
            });
            mark.addClassNames("legend-cell", "cell-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            mark.getElement().setAttribute("aria-hidden", "true");
            legend.add(new ListItem(mark, new Span(Messages.text(locale, state))));
        }
        return legend;
    }
}
