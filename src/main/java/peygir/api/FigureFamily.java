package peygir.api;

import java.util.Locale;

/** What a key may open in its place: each family is one address, and its text with commas. */
public enum FigureFamily {
    COVERAGE,
    CADENCE,
    COMMITMENTS;

    private static final String BEGINNING = "/api/v1/";

    /** The addresses it is read at. */
    String[] addresses() {
        var address = BEGINNING + name().toLowerCase(Locale.ROOT);
        return new String[] {address, address + ".csv"};
    }

    /** What a key holds that opens it. */
    String authority() {
        return "KEY_" + name();
    }
}
