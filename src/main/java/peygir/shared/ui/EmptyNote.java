package peygir.shared.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: says why, and what to do. */
public class EmptyNote extends Paragraph {

    public EmptyNote(String text) {
        super(text);
        addClassName("empty");
    }

    /** The same, for what is drawn. */
    public static Drawn drawn(String text) {
        return Drawn.words("p", text, "empty");
    }
}
