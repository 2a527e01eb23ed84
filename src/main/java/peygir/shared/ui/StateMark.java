package peygir.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a mark and a word; the colour only repeats them. */
public class StateMark extends Span {

    /** How a state asks to be seen. */
    public enum Tone {
        GOOD("state-good", "✓"),
        LATE("state-late", "◷"),
        BAD("state-bad", "✕"),
        DISPUTE("state-dispute", "≠"),
        ACTIVE("state-accent", "●"),
        QUIET("state-quiet", "○");

        private final String className;
        private final String mark;

        Tone(String className, String mark) {
            this.className = className;
            this.mark = mark;
        }
    }

    /** The same, for what is drawn. */
    public static Drawn drawn(Tone tone, String word) {
        return Drawn.of("span", "state", tone.className).add(Drawn.span(tone.mark).with("aria-hidden", "true"), Drawn.span(word));
    }

    public StateMark(Tone tone, String word) {
        addClassNames("state", tone.className);
        var mark = new Span(tone.mark);
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(word));
    }
}
