package peygir.network;

import peygir.shared.DomainException;
import peygir.shared.Letters;

/** Texts as they are stored: one spelling of the letters, no blanks at the ends, never longer than the record takes. */
final class Texts {

    private Texts() {}

    /** @throws DomainException of that key when nothing was typed */
    static String required(String typed, int longest, String refusalWhenEmpty) {
        var text = optional(typed, longest);
        if (text.isEmpty()) {
            throw new DomainException(refusalWhenEmpty);
        }
        return text;
    }

    /** Empty when nothing was typed. */
    static String optional(String typed, int longest) {
        var text = Letters.store(typed).strip();
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text;
    }
}
