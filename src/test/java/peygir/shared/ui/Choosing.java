package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Chooses in a {@link Choice} as a browser does: for screens that are tested without one. */
public final class Choosing {

    private Choosing() {}

    /** On the page that is open. */
    public static void here(String label, String words) {
        of(choice(label), words);
    }

    private static Choice<?> choice(String label) {
        var found = UI.getCurrent().getChildren().flatMap(part -> within(part.getElement())).flatMap(part -> part.getComponent().stream())
                .filter(part -> part instanceof Choice<?> choice && choice.getLabel().equals(label)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " choices " + label + " on the page");
        }
        return (Choice<?>) (Component) found.getFirst();
    }

    private static Stream<Element> within(Element part) {
        if (part.isTextNode() || !part.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Choosing::within));
    }

    static void of(Choice<?> choice, String words) {
        said(choice, key(choice, words));
    }

    static String key(Choice<?> choice, String words) {
        return drawn(choice).select("option").stream().filter(one -> one.text().equals(words)).findFirst().orElseThrow(() -> new AssertionError("no " + words + " in " + drawn(choice)))
                .attr("value");
    }

    static List<String> offered(Choice<?> choice) {
        return drawn(choice).select("option:not([hidden])").eachText();
    }

    static String shown(Choice<?> choice) {
        return drawn(choice).select("option[selected]").text();
    }

    static org.jsoup.nodes.Element drawn(Choice<?> choice) {
        return Jsoup.parse(choice.getElement().getProperty("innerHTML", "")).body();
    }

    static void said(Choice<?> choice, String key) {
        var data = JacksonUtils.createObjectNode();
        data.put(Choice.CHOSEN, key);
        choice.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(choice.getElement(), "change", data));
    }
}
