package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrow keys in a list: up and down from link to link, Home and End; Enter follows the link as everywhere. The list
 * listens once, however long it is.
 */
public final class RowKeys {

    private static final String KEY = "event.key";
    private static final String OURS = "['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey";

    private final List<Anchor> links = new ArrayList<>();

    /** Listens within the list. */
    public RowKeys(Component list) {
        list.getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter(OURS)
                .addEventData(KEY)
                // The page does not scroll as well.
                .addEventData(OURS + " && event.preventDefault()")
                .mapEventTargetElement();
    }

    /** From the search field the first arrow leads into the list. */
    public RowKeys from(Component search) {
        Shortcuts.addShortcutListener(search, () -> go(0), Key.ARROW_DOWN).listenOn(search);
        return this;
    }

    /** The next row's link. */
    public void add(Anchor link) {
        links.add(link);
    }

    /** The list was filled anew. */
    public void clear() {
        links.clear();
    }

    private void pressed(DomEvent press) {
        var at = press.getEventTarget().flatMap(target -> target.getComponent()).map(links::indexOf).orElse(-1);
        switch (press.getEventData().path(KEY).asString("")) {
            case "ArrowDown" -> go(at + 1);
            case "ArrowUp" -> go(at - 1);
            case "Home" -> go(0);
            default -> go(links.size() - 1);
        }
    }

    private void go(int place) {
        if (!links.isEmpty()) {
            links.get(Math.clamp(place, 0, links.size() - 1)).focus();
        }
    }
}
