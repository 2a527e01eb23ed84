package peygir.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The product's own small pictures, all in one file of a few kilobytes, in this order; they take the colour of the text. */
public enum Pictogram {
    HOME, GLOBE, FLAG, INBOX, CHART, GROUP, PERSON, PIN, OFFICE, CONNECT, LOG, NETWORK, KEY, CALENDAR,
    MEETING, TREE, GRID, PROMISE, IDEA, SEARCH, CLOSE, ANGLE_LEFT, ANGLE_RIGHT, ANGLE_DOWN, BOOKMARK,
    ARROW_UP, ARROW_DOWN, EDIT, BACK;

    /** @param name in small letters, as a page's entry in the menu gives it */
    public static Pictogram named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** To be seen, not read: what it means is said beside it. */
    public Span make() {
        var picture = new Span();
        picture.addClassNames("pictogram", "pictogram-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
