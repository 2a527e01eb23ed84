package peygir.shared;

/** Digits of the three keyboards: Latin ones are stored, Persian ones are shown in Persian, any are accepted. */
public final class Digits {

    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char ARABIC_ZERO = '\u0660';

    private Digits() {}

    /** The text with every Latin and Arabic digit turned into a Persian one. */
    public static String toPersian(String text) {
        return replaced(text, PERSIAN_ZERO);
    }

    /** The text with every Persian and Arabic digit turned into a Latin one. */
    public static String toLatin(String text) {
        return replaced(text, '0');
    }

    /** The text in the digits a reader of that language expects. */
    public static String in(Language language, String text) {
        return language == Language.PERSIAN ? toPersian(text) : toLatin(text);
    }

    /** The value of a digit of any of the three sets, or -1. */
    static int valueOf(char letter) {
        for (char zero : new char[] {'0', PERSIAN_ZERO, ARABIC_ZERO}) {
            if (letter >= zero && letter <= zero + 9) {
                return letter - zero;
            }
        }
        return -1;
    }

    private static String replaced(String text, char zero) {
        char[] changed = null;
        for (int at = 0; at < text.length(); at++) {
            int value = valueOf(text.charAt(at));
            if (value >= 0 && text.charAt(at) != zero + value) {
                changed = changed == null ? text.toCharArray() : changed;
                changed[at] = (char) (zero + value);
            }
        }
        return changed == null ? text : new String(changed);
    }
}
