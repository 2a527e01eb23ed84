package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** What few want to see at once, under a line that opens it. The browser's own, which needs nobody to listen. */
public final class Fold extends HtmlContainer {

    public Fold(String words, Component... matter) {
        super("details");
        addClassName("fold");
        var line = new HtmlContainer("summary");
        line.setText(words);
        add(line);
        add(matter);
    }
}
