package peygir.shared;

import java.util.Locale;

/** A language the product is read in. Persian is the first and the one taken when nothing else is known. */
public enum Language {
    PERSIAN(Locale.of("fa", "IR"), true),
    ENGLISH(Locale.ENGLISH, false);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(Locale locale, boolean rightToLeft) {
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** The language of a locale; Persian for every locale that is not English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.tag()) ? ENGLISH : PERSIAN;
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters of {@code <html lang>}. */
    public String tag() {
        return locale.getLanguage();
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }
}
