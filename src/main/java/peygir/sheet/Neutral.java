package peygir.sheet;

/** A text that begins like a formula is no formula: it leaves with a mark before it, and comes back without. */
public final class Neutral {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Neutral() {}

    public static String marked(String text) {
        return begins(text) ? "'" + text : text;
    }

    public static String plain(String text) {
        return text.startsWith("'") && begins(text) ? text.substring(1) : text;
    }

    /** Like a formula, however many marks stand before it. */
    private static boolean begins(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
