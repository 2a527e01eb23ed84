package peygir.shared;

import org.jspecify.annotations.Nullable;

/** Texts as they are stored: one spelling of the letters, no blanks at the ends, never longer than the record takes. */
public final class Texts {

    private Texts() {}

    /** @throws DomainException of that key when nothing was typed, or when it is too long */
    public static String required(@Nullable String typed, int longest, String refusalWhenEmpty) {
        var text = orEmpty(typed, longest);
        if (text.isEmpty()) {
            throw new DomainException(refusalWhenEmpty);
        }
        return text;
    }

    /** Empty when nothing was typed. */
    public static String orEmpty(@Nullable String typed, int longest) {
        var text = typed == null ? "" : Letters.store(typed).strip();
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text;
    }

    /** Null when nothing was typed. */
    public static @Nullable String orNull(@Nullable String typed, int longest) {
        var text = orEmpty(typed, longest);
        return text.isEmpty() ? null : text;
    }
}
