package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines one below the other that lead to records, drawn as one picture. When an arrow key first leads into it, or more
 * lines are asked for, each becomes a part of the page, see {@link RowKeys}.
 */
public final class RowList extends Div {

    /** One of them, drawn or with its link as a part of the page. */
    public interface Line {

        /** A list item. */
        Drawn drawn();

        RowKeys.Row awake();
    }

    private final String classes;
    private final transient RowKeys keys;
    private final transient List<Line> lines = new ArrayList<>();
    private @Nullable UnorderedList awake;

    /**
     * @param classes of the list
     * @param search the field from which the first arrow key leads into it
     */
    public RowList(String classes, Component search) {
        this.classes = classes;
        this.keys = new RowKeys(this, this::wake).from(search);
    }

    /** Shows these instead of what was there. */
    public void show(List<? extends Line> anew) {
        removeAll();
        keys.clear();
        lines.clear();
        awake = null;
        lines.addAll(anew);
        if (!lines.isEmpty()) {
            add(Still.of(Drawn.of("ul", classes).add(lines.stream().map(Line::drawn).toList())));
        }
    }

    /** Shows these besides. */
    public void append(List<? extends Line> more) {
        if (lines.isEmpty()) {
            show(more);
            return;
        }
        wake();
        lines.addAll(more);
        more.forEach(this::place);
    }

    private void wake() {
        if (awake == null && !lines.isEmpty()) {
            awake = new UnorderedList();
            awake.setClassName(classes);
            removeAll();
            add(awake);
            lines.forEach(this::place);
        }
    }

    private void place(Line line) {
        if (awake != null) {
            var drawn = Still.of(line.drawn());
            awake.add(drawn);
            keys.add(drawn, line::awake);
        }
    }
}
