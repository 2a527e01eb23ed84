package peygir.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for letters that look alike and sit on different keyboards. No collation of the database treats the
 * Arabic and the Persian yeh and kaf as one letter, so names are folded here before they are stored for searching.
 */
public final class Letters {

    private static final char YEH = '\u06CC';
    private static final char KEHEH = '\u06A9';
    private static final char HEH = '\u0647';
    private static final char ALEF = '\u0627';
    private static final char WAW = '\u0648';
    private static final char ARABIC_YEH = '\u064A';
    private static final char ARABIC_KAF = '\u0643';
    private static final char TATWEEL = '\u0640';
    private static final char HAMZA = '\u0621';

    /** "Responsible" and "board" have two correct spellings each; the rarer is folded to the one more often typed. */
    private static final String MASUL_WITH_WAW = "\u0645\u0633\u0648\u0648\u0644";
    private static final String MASUL = "\u0645\u0633\u06CC\u0648\u0644";
    private static final String HEYAT_WITH_ALEF = "\u0647\u06CC\u0627\u062A";
    private static final String HEYAT = "\u0647\u06CC\u06CC\u062A";

    private Letters() {}

    /** What is stored: the text as typed, with the Persian yeh and kaf in place of the Arabic ones and nothing else changed. */
    public static String store(String text) {
        return text.replace(ARABIC_YEH, YEH).replace(ARABIC_KAF, KEHEH);
    }

    /**
     * What is searched: no marks, one form of every letter, ASCII digits, lower case, words parted by one blank. A zero
     * width non-joiner parts words too; {@link #compact} is blind to it.
     */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        boolean parted = false;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int at = 0, next; at < plain.length(); at = next) {
            int letter = plain.codePointAt(at);
            next = at + Character.charCount(letter);
            if (isDropped(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter)) {
                parted = !folded.isEmpty();
                continue;
            }
            if (parted) {
                folded.append(' ');
                parted = false;
            }
            folded.appendCodePoint(oneForm(letter));
        }
        return oneSpelling(folded.toString());
    }

    /** What is searched when it is unknown where words part: folded, without blanks. */
    public static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    private static boolean isDropped(int letter) {
        return letter == TATWEEL || letter == HAMZA || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int oneForm(int letter) {
        return switch (letter) {
            // Arabic yeh, alef maksura, yeh with hamza, e, yeh with tail.
            case ARABIC_YEH, '\u0649', '\u0626', '\u06D0', '\u06CD' -> YEH;
            // Arabic and swash kaf.
            case ARABIC_KAF, '\u06AA' -> KEHEH;
            // Teh marbuta, heh with yeh above, ae, heh doachashmee, heh goal.
            case '\u0629', '\u06C0', '\u06D5', '\u06BE', '\u06C1' -> HEH;
            // Alef with hamza above and below, with madda, wasla.
            case '\u0623', '\u0625', '\u0622', '\u0671' -> ALEF;
            case '\u0624' -> WAW;
            default -> {
                int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
                yield digit >= 0 ? '0' + digit : letter;
            }
        };
    }

    private static String oneSpelling(String folded) {
        return (" " + folded)
                .replace(MASUL_WITH_WAW, MASUL)
                .replace(" " + HEYAT_WITH_ALEF, " " + HEYAT)
                .substring(1);
    }
}
