package peygir.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of the sample that come again, with a place for the county's name; some can be said in several ways. */
final class Words {

    private final Map<String, List<String>> phrases = new HashMap<>();

    Words() {
        Sheet.read("words").rows().forEach(row -> phrases.computeIfAbsent(row.text("word"), _ -> new ArrayList<>()).add(row.text("text")));
    }

    String of(String word) {
        return oneOf(word, 0);
    }

    String of(String word, String county) {
        return of(word).replace("{county}", county);
    }

    /** The same said in another way for another number. */
    String oneOf(String word, int number) {
        var ways = phrases.get(word);
        if (ways == null) {
            throw new IllegalArgumentException("No phrase " + word);
        }
        return ways.get(number % ways.size());
    }
}
