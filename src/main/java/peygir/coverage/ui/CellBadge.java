package peygir.coverage.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import peygir.coverage.CellState;
import peygir.shared.ui.Translations;

/** A cell's state: its mark, its shade, its word. */
public class CellBadge extends Span {

    public CellBadge(CellState state) {
        addClassNames("state", className(state));
        var mark = new Span(mark(state));
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(Translations.of(this, state)));
    }

    /** The sign that tells the states apart without colour. */
    public static String mark(CellState state) {
        return switch (state) {
            case COVERED -> "✓";
            case STALE -> "◷";
            case CONFIRMED_NONE -> "–";
            case NOT_REPORTED -> "·";
        };
    }

    /** The shade or pattern that repeats it. */
    public static String className(CellState state) {
        return "cell-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
