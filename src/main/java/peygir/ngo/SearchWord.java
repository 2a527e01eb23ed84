package peygir.ngo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.search.Words;
import peygir.shared.Letters;

/** A word an NGO is found by, in its one spelling. */
record SearchWord(String text, WordKind kind) {

    private static final int LOCAL_PART = 3;
    private static final int LANDLINE = 11;

    /** What of the NGO the word is of. */
    enum WordKind {
        NAME,
        /** Two neighbours of the name written as one. */
        JOINED,
        ALIAS,
        NUMBER,
        PLACE
    }

    /**
     * All words of an NGO.
     *
     * @param places names of its county, in every language
     * @param phone in its international form
     */
    static Set<SearchWord> of(
            String name, List<String> aliases, List<String> places, @Nullable String nationalId, @Nullable String registrationNumber,
            @Nullable String phone) {
        var words = new LinkedHashSet<SearchWord>();
        names(words, name, WordKind.NAME, WordKind.JOINED);
        aliases.forEach(alias -> names(words, alias, WordKind.ALIAS, WordKind.ALIAS));
        places.forEach(place -> Words.of(place).forEach(word -> add(words, word, WordKind.PLACE)));
        number(words, nationalId);
        number(words, registrationNumber);
        if (phone != null) {
            var dialled = PhoneNumber.dialled(phone);
            add(words, dialled.replace("+", ""), WordKind.NUMBER);
            if (dialled.length() == LANDLINE) {
                add(words, dialled.substring(LOCAL_PART), WordKind.NUMBER);
            }
        }
        return words;
    }

    private static void names(Set<SearchWord> words, String name, WordKind kind, WordKind joined) {
        var parts = Words.of(name);
        parts.forEach(word -> add(words, word, kind));
        for (var at = 1; at < parts.size(); at++) {
            add(words, parts.get(at - 1) + parts.get(at), joined);
        }
        // Three parts written as one are a word with two joints, as the plural of a compound is.
        for (var at = 2; at < parts.size(); at++) {
            add(words, parts.get(at - 2) + parts.get(at - 1) + parts.get(at), joined);
        }
    }

    /** A number with and without the zeros before it: spreadsheets lose them. */
    private static void number(Set<SearchWord> words, @Nullable String number) {
        if (number != null) {
            var digits = Letters.compact(number);
            add(words, digits, WordKind.NUMBER);
            add(words, digits.replaceFirst("^0+(?=.)", ""), WordKind.NUMBER);
        }
    }

    private static void add(Set<SearchWord> words, String text, WordKind kind) {
        if (!text.isEmpty()) {
            words.add(new SearchWord(Words.cut(text), kind));
        }
    }

    boolean hasForms() {
        return text.length() >= WordForms.SHORTEST && text.chars().noneMatch(Character::isDigit);
    }

    /** Those of the words that are misspelt: words, not numbers. */
    static List<String> spelt(Set<SearchWord> words) {
        var spelt = new ArrayList<String>();
        words.stream().filter(SearchWord::hasForms).map(SearchWord::text).distinct().forEach(spelt::add);
        return spelt;
    }
}
