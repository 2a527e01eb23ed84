package peygir.ngo;

/** How an NGO stands today; it follows from its licences and its closing, and is never typed. */
public enum NgoStatus {
    /** Holds a licence that is valid today. */
    ACTIVE,
    /** On the register without a licence that is valid today. */
    UNLICENSED,
    CLOSED
}
