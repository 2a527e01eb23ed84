package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;

/** The arrow keys in a list: up and down from link to link, Home and End; Enter follows the link as everywhere. */
public final class RowKeys {

    private final List<Anchor> links = new ArrayList<>();
    private int at = -1;

    /** Listens within the list. */
    public RowKeys(Component list) {
        Shortcuts.addShortcutListener(list, () -> go(at + 1), Key.ARROW_DOWN).listenOn(list);
        Shortcuts.addShortcutListener(list, () -> go(at - 1), Key.ARROW_UP).listenOn(list);
        Shortcuts.addShortcutListener(list, () -> go(0), Key.HOME).listenOn(list);
        Shortcuts.addShortcutListener(list, () -> go(links.size() - 1), Key.END).listenOn(list);
    }

    /** From the search field the first arrow leads into the list. */
    public RowKeys from(Component search) {
        Shortcuts.addShortcutListener(search, () -> go(0), Key.ARROW_DOWN).listenOn(search);
        return this;
    }

    /** The next row's link. */
    public void add(Anchor link) {
        var place = links.size();
        links.add(link);
        link.addFocusListener(_ -> at = place);
    }

    /** The list was filled anew. */
    public void clear() {
        links.clear();
        at = -1;
    }

    private void go(int place) {
        if (!links.isEmpty()) {
            at = Math.clamp(place, 0, links.size() - 1);
            links.get(at).focus();
        }
    }
}
