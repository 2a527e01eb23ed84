package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Presses a {@link Press} as a browser does: for screens that are tested without one. */
public final class Pressing {

    private Pressing() {}

    /** On the page that is open, wherever it stands: in a picture, or on its own; and it stands there once. */
    public static void here(String words) {
        var ways = ways(words);
        if (ways.size() != 1) {
            throw new AssertionError(ways.size() + " buttons " + words + " on the page");
        }
        ways.getFirst().run();
    }

    /** Whether the open page has such a button. */
    public static boolean offeredHere(String words) {
        return !ways(words).isEmpty();
    }

    private static List<Runnable> ways(String words) {
        return UI.getCurrent().getChildren().flatMap(part -> within(part.getElement())).flatMap(part -> part.getComponent().stream()).flatMap(part -> ways(part, words)).toList();
    }

    private static Stream<Runnable> ways(Component part, String words) {
        return switch (part) {
            case Still still -> buttons(still, words).map(value -> () -> said(still, value));
            case Press press when press.getText().equals(words) || words.equals(press.getElement().getAttribute("aria-label")) -> Stream.of(() -> of(press));
            case Button button when button.isEnabled() && button.getText().equals(words) -> Stream.of(button::click);
            default -> Stream.empty();
        };
    }

    private static Stream<Element> within(Element part) {
        if (part.isTextNode() || !part.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Pressing::within));
    }

    /** @param words what stands on it, or what is read aloud */
    public static void of(Still still, String words) {
        said(still, buttons(still, words).findFirst().orElseThrow(() -> new AssertionError("no button " + words + " in " + still.markup())));
    }

    private static Stream<String> buttons(Still still, String words) {
        return Jsoup.parse(still.markup()).select("button").stream()
                .filter(one -> one.text().equals(words) || one.attr("aria-label").equals(words))
                .map(one -> one.attr("value"));
    }

    public static void of(Press press) {
        press.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(press.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    static void said(Still still, String value) {
        var data = JacksonUtils.createObjectNode();
        data.put(Still.IS_BUTTON, true);
        data.put(Still.PRESSED, value);
        still.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(still.getElement(), "click", data));
    }
}
