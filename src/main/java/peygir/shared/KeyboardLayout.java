package peygir.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was meant by text typed on the other keyboard: the keys of QWERTY and of the Persian standard ISIRI 9147. */
public final class KeyboardLayout {

    private static final String QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
    private static final String PERSIAN = "\u0636\u0635\u062B\u0642\u0641\u063A\u0639\u0647\u062E\u062D\u062C\u0686"
            + "\u0634\u0633\u06CC\u0628\u0644\u0627\u062A\u0646\u0645\u06A9\u06AF"
            + "\u0638\u0637\u0632\u0631\u0630\u062F\u067E\u0648";

    private static final Map<Character, Character> TO_PERSIAN = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();

    static {
        for (var key = 0; key < QWERTY.length(); key++) {
            TO_PERSIAN.put(QWERTY.charAt(key), PERSIAN.charAt(key));
            TO_LATIN.put(PERSIAN.charAt(key), QWERTY.charAt(key));
        }
        // Where standards and makers disagree: the key before 1, the one beside Enter, and alef with madda.
        TO_PERSIAN.put('`', '\u067E');
        TO_PERSIAN.put('\\', '\u067E');
        TO_PERSIAN.put('H', '\u0622');
        TO_LATIN.put('\u064A', 'd');
        TO_LATIN.put('\u0643', ';');
        TO_LATIN.put('\u0622', 'h');
    }

    private KeyboardLayout() {}

    /** The same keys on the other keyboard; empty when the text holds letters of both or of neither. */
    public static Optional<String> other(String typed) {
        var latin = typed.chars().anyMatch(letter -> letter < 128 && Character.isLetter(letter));
        var persian = typed.chars().anyMatch(letter -> letter >= 128 && Character.isLetter(letter));
        if (latin == persian) {
            return Optional.empty();
        }
        return Optional.of(mapped(typed, latin ? TO_PERSIAN : TO_LATIN));
    }

    private static String mapped(String typed, Map<Character, Character> keys) {
        var meant = new StringBuilder(typed.length());
        for (var letter : typed.toCharArray()) {
            var key = keys.get(letter);
            meant.append(key != null ? key : keys.getOrDefault(Character.toLowerCase(letter), letter));
        }
        return meant.toString();
    }
}
