package peygir.ngo;

import java.util.List;
import java.util.stream.Collectors;
import peygir.shared.Letters;

/**
 * The names of an NGO, the first one its own: how they stand in the search columns of its record.
 */
public record NgoNames(List<String> names) {

    /** As wide as the search columns: a letter may fold to several. */
    private static final int LONGEST_SEARCHED = 400;

    public NgoNames {
        names = List.copyOf(names);
    }

    /** Folded, words parted. */
    public String text() {
        return shortened(names.stream().map(Letters::fold).collect(Collectors.joining(" ")));
    }

    /** Each name as one word, the NGO's own first. */
    public String compact() {
        return shortened(names.stream().map(Letters::compact).collect(Collectors.joining(" ")));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SEARCHED ? text : text.substring(0, LONGEST_SEARCHED);
    }
}
