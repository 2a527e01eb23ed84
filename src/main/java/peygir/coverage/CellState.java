package peygir.coverage;

/** What is known of a cell, county × sub-sector: four different things. */
public enum CellState {
    /** An activity runs there, and was confirmed lately. */
    COVERED,
    /** An activity is on record for these days, but nobody confirmed it lately. */
    STALE,
    /** Every NGO of the sector said it does nothing there. */
    CONFIRMED_NONE,
    /** Nobody said anything. */
    NOT_REPORTED;

    /** How long a confirmation is fresh, in days. */
    public static final int FRESH_DAYS = 90;

    /**
     * @param fresh activities of these days, confirmed within {@link #FRESH_DAYS}
     * @param running activities of these days
     * @param asked active NGOs of the sector
     * @param none those of them that stated they do nothing there
     */
    public static CellState of(long fresh, long running, long asked, long none) {
        if (fresh > 0) {
            return COVERED;
        }
        if (running > 0) {
            return STALE;
        }
        return asked > 0 && none >= asked ? CONFIRMED_NONE : NOT_REPORTED;
    }
}
