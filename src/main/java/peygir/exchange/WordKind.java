package peygir.exchange;

/** What words of a list stand for; each can be said once and is remembered for the county. */
public enum WordKind {
    COUNTY,
    SECTOR,
    SUB_SECTOR,
    TARGET_GROUP,
    LOCALITY,
    DEPARTMENT,
    NGO,
    /** An NGO, a department or an office that may come to a meeting. */
    ORGANISATION
}
