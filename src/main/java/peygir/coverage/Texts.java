package peygir.coverage;

import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Letters;

/** Texts as they are stored: one spelling of the letters, no blanks at the ends, never longer than the record takes. */
final class Texts {

    private Texts() {}

    /** @throws DomainException of that key when nothing was typed */
    static String required(@Nullable String typed, int longest, String refusalWhenEmpty) {
        var text = typed == null ? "" : Letters.store(typed).strip();
        if (text.isEmpty()) {
            throw new DomainException(refusalWhenEmpty);
        }
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text;
    }
}
