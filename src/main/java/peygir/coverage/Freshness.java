package peygir.coverage;

/** How much a confirmation is still worth; it decays by the days that pass ({@link CoverageThresholds}). */
public enum Freshness {
    FRESH,
    /** Counts still, but not for long. */
    AGEING,
    /** Counts no more. */
    STALE
}
