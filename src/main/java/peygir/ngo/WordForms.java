package peygir.ngo;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Near misspellings. A word is stored under itself and under everything that is left of it when one letter is taken out;
 * of a word that differs by one letter one of these is the same, so a misspelling is found by looking up a handful of
 * keys instead of comparing with every word.
 */
public final class WordForms {

    /** Of shorter words nearly every other one is a misspelling. */
    static final int SHORTEST = 4;

    private static final int SHORTEST_END = 3;
    private static final int LONG = 8;

    private WordForms() {}

    /** The word and what is left of it without one letter. */
    public static Set<String> shorter(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        for (var at = 0; at < word.length(); at++) {
            forms.add(word.substring(0, at) + word.substring(at + 1));
        }
        return forms;
    }

    /** The word's ends, by which it is found from its middle on. */
    static Set<String> ends(String word) {
        var ends = new LinkedHashSet<String>();
        for (var at = 1; at <= word.length() - SHORTEST_END; at++) {
            ends.add(word.substring(at));
        }
        return ends;
    }

    /** Whether one may be meant by the other: one slip of the hand, two in a long word. */
    static boolean near(String typed, String word) {
        var allowed = Math.min(typed.length(), word.length()) >= LONG ? 2 : 1;
        return Math.abs(typed.length() - word.length()) <= allowed && slips(typed, word) <= allowed;
    }

    /** Letters put in, left out, put for another or exchanged with their neighbour. */
    public static int slips(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (var row = 1; row <= one.length(); row++) {
            var next = new int[other.length() + 1];
            next[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var change = last[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(change, Math.min(last[at], next[at - 1]) + 1);
                if (row > 1 && at > 1 && one.charAt(row - 1) == other.charAt(at - 2) && one.charAt(row - 2) == other.charAt(at - 1)) {
                    next[at] = Math.min(next[at], before[at - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }
}
