package peygir.sample;

import java.util.HashMap;
import java.util.Map;

/** Phrases of the sample that come again, with a place for the county's name. */
final class Words {

    private final Map<String, String> phrases = new HashMap<>();

    Words() {
        Sheet.read("words").rows().forEach(row -> phrases.put(row.text("word"), row.text("text")));
    }

    String of(String word) {
        var phrase = phrases.get(word);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase " + word);
        }
        return phrase;
    }

    String of(String word, String county) {
        return of(word).replace("{county}", county);
    }
}
