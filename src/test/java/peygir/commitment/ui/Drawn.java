package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import peygir.shared.ui.Still;

/** What the open page shows without the server keeping it, and the folds a reader opens by hand. */
final class Drawn {

    private Drawn() {}

    /** The drawn elements that match, in the order they stand on the page. */
    static List<Element> select(String query) {
        return page()
                .flatMap(part -> part instanceof Still still ? whole(still).select(query).stream() : Stream.empty())
                .toList();
    }

    /** The picture with the element it is drawn in. */
    private static Document whole(Still still) {
        var drawn = Document.createShell("");
        var element = drawn.body().appendElement(still.getElement().getTag());
        still.getElement().getAttributeNames().forEach(name -> element.attr(name, still.getElement().getAttribute(name)));
        element.append(Jsoup.parseBodyFragment(still.markup()).body().html());
        return drawn;
    }

    /** Opens the folds of all deeds. */
    static void unfold() {
        page()
                .filter(DeedForms.class::isInstance)
                .flatMap(deeds -> deeds.getChildren())
                .toList()
                .forEach(deed -> {
                    if (deed instanceof Details fold) {
                        fold.setOpened(true);
                    }
                });
    }

    private static Stream<Component> page() {
        return UI.getCurrent().getChildren().flatMap(part -> all(part.getElement())).flatMap(part -> part.getComponent().stream());
    }

    private static Stream<com.vaadin.flow.dom.Element> all(com.vaadin.flow.dom.Element part) {
        return part.isTextNode() ? Stream.empty() : Stream.concat(Stream.of(part), part.getChildren().flatMap(Drawn::all));
    }
}
