package peygir.ngo.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.ngo.PhoneNumber;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.LatinText;

/** Telephone numbers as they are read, and called by a touch. */
final class Phones {

    private Phones() {}

    /** As it is dialled, in the reader's digits; a number that was kept in another form is shown as it was kept. */
    static String shown(@Nullable String kept, Locale locale) {
        if (kept == null) {
            return "";
        }
        var number = number(kept);
        return Digits.in(Language.of(locale), number == null ? kept : number.dialled());
    }

    static Drawn link(String kept, Locale locale) {
        var text = LatinText.drawn(shown(kept, locale));
        var number = number(kept);
        return number == null ? text : Drawn.of("a").with("href", "tel:" + number.value()).add(text);
    }

    private static @Nullable PhoneNumber number(String kept) {
        try {
            return PhoneNumber.read(kept);
        } catch (DomainException _) {
            return null;
        }
    }
}
