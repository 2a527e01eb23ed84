package peygir.shared.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes elements as the markup they stand for, and keeps what the buttons among them do. */
final class Markup {

    private static final Set<String> WITHOUT_END = Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** Where an element keeps the markup of what is inside it. */
    static final String PROPERTY = "innerHTML";

    private final StringBuilder html = new StringBuilder(1024);
    private final List<Runnable> acts = new ArrayList<>(0);

    private Markup() {}

    /** What is inside an element. */
    static Markup inside(Element element) {
        var markup = new Markup();
        markup.content(element);
        return markup;
    }

    String text() {
        return html.toString();
    }

    /** What the buttons do, each at the place its {@code value} names. */
    List<Runnable> acts() {
        return List.copyOf(acts);
    }

    private void whole(Element element) {
        if (element.isTextNode()) {
            Drawn.escape(html, element.getText());
            return;
        }
        if (element.getComponent().orElse(null) instanceof Press press) {
            acts.add(press.drawnAs(acts.size()));
        }
        html.append('<').append(element.getTag());
        element.getAttributeNames().forEach(name -> Drawn.attribute(html, name, element.getAttribute(name)));
        html.append('>');
        if (!WITHOUT_END.contains(element.getTag())) {
            content(element);
            html.append("</").append(element.getTag()).append('>');
        }
    }

    private void content(Element element) {
        if (element.getNode().getFeatureIfInitialized(ElementListenerMap.class).isPresent()) {
            throw new IllegalArgumentException("a " + element.getTag() + " that listens cannot be drawn still");
        }
        if (element.getPropertyRaw(PROPERTY) instanceof String ready) {
            html.append(ready);
        }
        for (int child = 0, count = element.getChildCount(); child < count; child++) {
            whole(element.getChild(child));
        }
    }
}
