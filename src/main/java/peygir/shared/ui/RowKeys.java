package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The arrow keys in a list: up and down from link to link, Home and End; Enter follows the link as everywhere. The list
 * listens once, however long it is. A row is drawn as one piece: its link becomes a part of the page when a key first
 * leads to it, for of thirty rows hardly one is ever gone to by keys. Which row a key was pressed in the browser says.
 */
public final class RowKeys {

    private static final String KEY = "event.key";
    private static final String ROW = "(row => row ? [...row.parentNode.children].indexOf(row) : -1)(event.target.closest('li'))";
    private static final String ALONE = " && !event.altKey && !event.ctrlKey && !event.metaKey";
    private static final String DOWN = "event.key == 'ArrowDown' && !event.shiftKey" + ALONE;
    /** The page does not scroll as well. */
    private static final String KEPT = " && event.preventDefault()";
    private static final String OURS = "['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)" + ALONE;

    private final List<Place> places = new ArrayList<>();
    private final Runnable waking;

    /**
     * A row whose link is a part of the page.
     *
     * @param link in it, which the focus is led to
     */
    public record Row(HasElement whole, Focusable<?> link) {}

    /** Where a row stands: drawn, or with its link. */
    private static final class Place {
        private final Supplier<Row> awake;
        private HasElement whole;
        private @Nullable Focusable<?> link;

        private Place(Still drawn, Supplier<Row> awake) {
            this.whole = drawn;
            this.awake = awake;
        }

        private void focus() {
            if (link == null) {
                var row = awake.get();
                var list = whole.getElement().getParent();
                list.insertChild(list.indexOfChild(whole.getElement()), row.whole().getElement());
                whole.getElement().removeFromParent();
                whole = row.whole();
                link = row.link();
            }
            link.focus();
        }
    }

    /** Listens within the list. */
    public RowKeys(Component list) {
        this(list, () -> {});
    }

    /** @param waking adds the rows when the first key asks for one, if none is there yet */
    RowKeys(Component list, Runnable waking) {
        this.waking = waking;
        list.getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter(OURS)
                .addEventData(KEY)
                .addEventData(ROW)
                .addEventData(OURS + KEPT);
    }

    /** From the search field the first arrow leads into the list. */
    public RowKeys from(Component search) {
        search.getElement().addEventListener("keydown", _ -> go(0)).setFilter(DOWN).addEventData(DOWN + KEPT);
        return this;
    }

    /**
     * The next row, drawn.
     *
     * @param awake the same row with its link as a part of the page
     */
    public void add(Still drawn, Supplier<Row> awake) {
        places.add(new Place(drawn, awake));
    }

    /** The list was filled anew. */
    public void clear() {
        places.clear();
    }

    private void pressed(DomEvent press) {
        var at = press.getEventData().path(ROW).asInt(-1);
        switch (press.getEventData().path(KEY).asString("")) {
            case "ArrowDown" -> go(at + 1);
            case "ArrowUp" -> go(at - 1);
            case "Home" -> go(0);
            default -> go(Integer.MAX_VALUE);
        }
    }

    private void go(int place) {
        if (places.isEmpty()) {
            waking.run();
        }
        if (!places.isEmpty()) {
            places.get(Math.clamp(place, 0, places.size() - 1)).focus();
        }
    }
}
