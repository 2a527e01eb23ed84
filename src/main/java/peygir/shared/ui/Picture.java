package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was drawn, to be shown again by a {@link Still} while all that it shows is unchanged: to anybody, on any page. */
public record Picture(String tag, Map<String, String> attributes, String markup) {

    public Picture {
        attributes = Map.copyOf(attributes);
    }

    /**
     * Draws what was built, which is not to be used afterwards.
     *
     * @throws IllegalArgumentException when something in it listens or can be pressed: that belongs to one page
     */
    public static Picture of(Component built) {
        var from = built.getElement();
        var drawn = Markup.inside(from);
        if (!drawn.acts().isEmpty()) {
            throw new IllegalArgumentException("What can be pressed is drawn for its page alone");
        }
        var attributes = new LinkedHashMap<String, String>();
        from.getAttributeNames().forEach(name -> attributes.put(name, from.getAttribute(name)));
        return new Picture(from.getTag(), attributes, drawn.text());
    }
}
