package peygir.coverage;

/** Where an NGO's part in another one's activity stands. */
public enum PartnerState {
    /** The lead named it; it does the activity too, and may leave. */
    NAMED,
    /** It asked to join, and waits for the lead's answer. */
    ASKED,
    /** Both sides said so. */
    ACTIVE,
    /** The lead did not want it. */
    DECLINED,
    /** It left, or said no to being named. */
    LEFT,
    /** The lead took it off. */
    REMOVED;

    /** As a condition over {@code state}: those that do the activity together. */
    public static final String TOGETHER = "state in ('NAMED', 'ACTIVE')";

    /** Does it do the activity with the lead? */
    public boolean together() {
        return this == NAMED || this == ACTIVE;
    }
}
