package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One subject of a page: a heading, beside it what can be done, below it the matter. */
public class Panel extends Section {

    private final Div head = new Div();

    public Panel(String title, Component... content) {
        addClassName("panel");
        var heading = new H2(title);
        head.addClassName("panel-head");
        head.add(heading);
        add(head);
        add(content);
        getElement().setAttribute("aria-label", title);
    }

    /** The same, for what is drawn. */
    public static Drawn drawn(String title, Drawn... content) {
        return Drawn.of("section", "panel").with("aria-label", title).add(Drawn.of("div", "panel-head").add(Drawn.words("h2", title))).add(content);
    }

    /** Puts buttons or links at the end of the heading's line. */
    public Panel withActions(Component... actions) {
        var group = new Div(actions);
        group.addClassNames("panel-actions", "no-print");
        head.add(group);
        return this;
    }
}
