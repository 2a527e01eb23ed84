package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the open page shows without the server keeping it: for screens that are tested without a browser. */
public final class Shown {

    private Shown() {}

    /** The drawn elements that match, in the order they stand on the page. */
    public static List<Element> select(String query) {
        return parts()
                .flatMap(part -> part instanceof Still still ? whole(still).select(query).stream() : Stream.empty())
                .toList();
    }

    /** What the drawn elements that match say, in the order they stand on the page. */
    public static List<String> words(String query) {
        return select(query).stream().map(Element::text).toList();
    }

    /** The picture with the element it is drawn in. */
    private static Document whole(Still still) {
        var drawn = Document.createShell("");
        var element = drawn.body().appendElement(still.getElement().getTag());
        still.getElement().getAttributeNames().forEach(name -> element.attr(name, still.getElement().getAttribute(name)));
        element.append(Jsoup.parseBodyFragment(still.markup()).body().html());
        return drawn;
    }

    /** Whatever the page is made of. */
    public static Stream<Component> parts() {
        return UI.getCurrent().getChildren().flatMap(part -> all(part.getElement())).flatMap(part -> part.getComponent().stream());
    }

    private static Stream<com.vaadin.flow.dom.Element> all(com.vaadin.flow.dom.Element part) {
        return part.isTextNode() ? Stream.empty() : Stream.concat(Stream.of(part), part.getChildren().flatMap(Shown::all));
    }
}
