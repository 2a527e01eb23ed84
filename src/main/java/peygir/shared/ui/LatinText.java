package peygir.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Text that reads from left to right wherever it stands: sign-in names, phones, addresses, codes. */
public class LatinText extends Span {

    public LatinText(String text) {
        super(text);
        addClassName("latin");
        getElement().setAttribute("dir", "ltr");
    }

    /** The same, for what is drawn. */
    public static Drawn drawn(String text) {
        return Drawn.span(text, "latin").with("dir", "ltr");
    }
}
