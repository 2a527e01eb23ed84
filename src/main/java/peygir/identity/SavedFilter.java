package peygir.identity;

/**
 * A filter someone keeps under a name.
 *
 * @param name as typed, unique on its page
 * @param address the query of the page's address, without the question mark
 */
public record SavedFilter(String name, String address) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_ADDRESS = 500;
}
