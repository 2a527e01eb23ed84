package peygir.ngo;

/** What kind of paper it is. */
public enum DocumentKind {
    STATUTES, REGISTRATION, GAZETTE, LETTER, LEASE, REPORT, OTHER
}
