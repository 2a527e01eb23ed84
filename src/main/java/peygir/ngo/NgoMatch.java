package peygir.ngo;

/**
 * Why an NGO was found.
 *
 * @param found what of it was found, where it is not the name the row shows: another name, the word that was meant; else empty
 */
public record NgoMatch(Reason reason, String found) {

    /** From the surest to the least sure, as the list is ordered. */
    public enum Reason {
        /** All of the name, or of a number. */
        EXACT,
        /** The name begins so. */
        PREFIX,
        /** All words are the name's, in whatever order. */
        WORDS,
        /** A number of it begins so. */
        NUMBER,
        /** Words of another of its names. */
        ALIAS,
        /** A word of its county's name, alone or beside words of its own. */
        PLACE,
        /** A word may have been meant for one of its own. */
        NEAR
    }
}
