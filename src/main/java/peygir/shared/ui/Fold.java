package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/**
 * What few want to see at once, under a line that opens it. The browser's own, which needs nobody to listen; on paper,
 * which nobody can open, all of it stands.
 */
public final class Fold extends HtmlContainer {

    public Fold(String words, Component... matter) {
        super("details");
        addClassName("fold");
        var line = new HtmlContainer("summary");
        line.setText(words);
        add(line);
        add(matter);
    }

    /** Whether it begins open. */
    public Fold opened(boolean open) {
        getElement().setAttribute("open", open);
        return this;
    }

    /** The same, for what is drawn. */
    public static Drawn drawn(String words, Drawn... matter) {
        return Drawn.of("details", "fold").add(Drawn.words("summary", words)).add(matter);
    }
}
