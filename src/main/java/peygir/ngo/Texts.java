package peygir.ngo;

import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Letters;

/** Texts as they are stored: one spelling of the letters, no blanks at the ends, never longer than the record takes. */
final class Texts {

    private Texts() {}

    /** @throws DomainException of that key when nothing was typed */
    static String required(String typed, int longest, String refusalWhenEmpty) {
        var text = optional(typed, longest);
        if (text == null) {
            throw new DomainException(refusalWhenEmpty);
        }
        return text;
    }

    /** Null when nothing was typed. */
    static @Nullable String optional(@Nullable String typed, int longest) {
        var text = typed == null ? "" : Letters.store(typed).strip();
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text.isEmpty() ? null : text;
    }
}
