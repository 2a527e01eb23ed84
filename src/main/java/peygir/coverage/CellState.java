package peygir.coverage;

import java.util.Collection;

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

    /**
     * @param fresh activities of these days, confirmed lately ({@link CoverageThresholds})
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

    /** What is said of several cells at once: something covered, else something stale, else all said none. */
    public static CellState together(Collection<CellState> cells) {
        if (cells.contains(COVERED)) {
            return COVERED;
        }
        if (cells.contains(STALE)) {
            return STALE;
        }
        return !cells.isEmpty() && cells.stream().allMatch(CONFIRMED_NONE::equals) ? CONFIRMED_NONE : NOT_REPORTED;
    }
}
