package peygir.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a page that only shows. It is built of components like any other and then drawn as one piece of markup:
 * neither the server nor the browser keeps hundreds of parts that nobody will ever touch, and once the markup was sent
 * the server forgets it, too. What asks or listens does not belong into it; links do, and so does a {@link Press}: all
 * of a picture's share one listener.
 */
public final class Still extends Component {

    static final String PRESSED = "event.target.value";
    static final String IS_BUTTON = "event.target.type == 'button' && event.target.value != ''";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_NUMBER = 6;

    private boolean forgotten;

    private Still(Element element) {
        super(element);
    }

    /**
     * Draws what was built. The part itself is not to be used afterwards, and its picture is added to a page once.
     *
     * @throws IllegalArgumentException when something in it listens: that would be deaf
     */
    public static Still of(Component built) {
        var from = built.getElement();
        var element = new Element(from.getTag());
        from.getAttributeNames().forEach(name -> element.setAttribute(name, from.getAttribute(name)));
        var markup = Markup.inside(from);
        element.setProperty(Markup.PROPERTY, markup.text());
        if (!markup.acts().isEmpty()) {
            listen(element, markup.acts());
        }
        return new Still(element);
    }

    /** Shows what was written. */
    public static Still of(Drawn drawn) {
        return of(drawn.picture());
    }

    /** Shows what was drawn before. */
    public static Still of(Picture picture) {
        var element = new Element(picture.tag());
        picture.attributes().forEach(element::setAttribute);
        element.setProperty(Markup.PROPERTY, picture.markup());
        return new Still(element);
    }

    /** The browser says which button it was; what is no button of this picture does nothing. */
    private static void listen(Element element, List<Runnable> acts) {
        element.addEventListener("click", click -> {
                    var said = click.getEventData().path(PRESSED).asString("");
                    if (said.length() < LONGEST_NUMBER && NUMBER.matcher(said).matches() && Integer.parseInt(said) < acts.size()) {
                        acts.get(Integer.parseInt(said)).run();
                    }
                })
                .setFilter(IS_BUTTON)
                .addEventData(PRESSED);
    }

    /** The markup while it is not sent yet, empty afterwards. */
    public String markup() {
        return getElement().getProperty(Markup.PROPERTY, "");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (forgotten) {
            // The browser lost its thread and wants all again: only the page itself knows how to draw it.
            attached.getUI().getPage().reload();
            return;
        }
        Unsent.add(attached.getUI(), this, this::forget);
    }

    private void forget() {
        Unsent.erase(this);
        forgotten = true;
    }
}
