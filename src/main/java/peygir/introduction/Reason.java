package peygir.introduction;

import java.util.List;

/**
 * Why an offer may meet a wish.
 *
 * @param words what both say; only of {@link Kind#SAME_WORDS}
 */
public record Reason(Kind kind, List<String> words) {

    /** What the two have in common. */
    public enum Kind {
        SAME_KIND, SAME_SUB_SECTOR, SAME_PLACE, SAME_WORDS
    }

    public Reason {
        words = List.copyOf(words);
    }

    static Reason of(Kind kind) {
        return new Reason(kind, List.of());
    }
}
