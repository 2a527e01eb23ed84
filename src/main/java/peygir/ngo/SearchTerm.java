package peygir.ngo;

import java.util.List;
import java.util.regex.Pattern;
import peygir.search.Words;
import peygir.shared.Digits;
import peygir.shared.Letters;

/**
 * What somebody typed to find an NGO: its words, each of which has to be found, and all of them written as one.
 *
 * @param words in their one spelling, none when nothing was typed that could be searched
 */
record SearchTerm(List<String> words, String compact) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ()./\\-]*[0-9 )]");
    private static final Pattern ABROAD = Pattern.compile("^(?:\\+|00)98|^98(?=\\d{10}$)");

    static SearchTerm of(String typed) {
        var text = Digits.toLatin(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST)).strip();
        if (TELEPHONE.matcher(text).matches()) {
            // A number is one word, however it is parted, and is kept as it is dialled within the country.
            var number = ABROAD.matcher(text.replaceAll("[^+0-9]", "")).replaceFirst("0").replace("+", "");
            return new SearchTerm(List.of(number), number);
        }
        var words = Words.of(text).stream().limit(MOST_WORDS).toList();
        return new SearchTerm(words, Letters.compact(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** One bit a word. */
    int whole() {
        return (1 << words.size()) - 1;
    }
}
