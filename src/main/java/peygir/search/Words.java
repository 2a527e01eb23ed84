package peygir.search;

import java.util.Arrays;
import java.util.List;
import peygir.shared.Letters;

/** The words of a text in their one spelling, as they are kept and as they are searched. */
public final class Words {

    /** As wide as the columns of words; a longer word is cut, and so is what is searched. */
    public static final int LONGEST = 64;

    private Words() {}

    /** In the order of the text; letters and digits only. */
    public static List<String> of(String text) {
        return Arrays.stream(Letters.fold(text).split(" ")).filter(word -> !word.isEmpty()).map(Words::cut).toList();
    }

    public static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
