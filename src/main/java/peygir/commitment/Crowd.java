package peygir.commitment;

/**
 * Closings before a meeting that reviews them.
 *
 * @param lately in the last days before it
 * @param month in the month before it, those included
 */
record Crowd(long lately, long month) {

    /** The days that count as just before. */
    static final int DAYS = 3;

    static final int MONTH = 30;

    /** Fewer than that are no crowd. */
    private static final int FEWEST = 3;

    /** More than half of the month's closings, and not only one or two. */
    boolean remarkable() {
        return lately >= FEWEST && lately * 2 > month;
    }
}
