package peygir.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * A button as light as its words. It may stand in what is drawn by {@link Still}, where it costs the server nothing but
 * what it does; anywhere else it is a button like any other.
 */
@Tag("button")
public final class Press extends HtmlContainer {

    private static final String ADDRESS = "value";

    private final transient Runnable act;
    private boolean listening;

    /** @param act what is done in the page's session when it is pressed */
    public Press(String words, Runnable act) {
        this.act = act;
        setText(words);
        getElement().setAttribute("type", "button");
        addClassNames("press");
    }

    /** The one a form is made for. */
    public Press first() {
        addClassName("press-first");
        return this;
    }

    /** Beside others it keeps back. */
    public Press quiet() {
        addClassName("press-quiet");
        return this;
    }

    /** Not on paper. */
    public Press offPaper() {
        addClassName("no-print");
        return this;
    }

    /** @param whole what is read aloud, where the words alone do not say of what */
    public Press named(String whole) {
        getElement().setAttribute("aria-label", whole);
        return this;
    }

    /** How the picture it is drawn in knows it. */
    Runnable drawnAs(int number) {
        getElement().setAttribute(ADDRESS, String.valueOf(number));
        return act;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!listening) {
            listening = true;
            Element button = getElement();
            button.addEventListener("click", _ -> act.run());
        }
    }
}
