package peygir.access;

/** What a person is to the office. A role always comes with a scope. */
public enum Role {
    /** Director-general of a province's social affairs office. */
    DIRECTOR,
    /** Governor of a county, acting ones included. */
    GOVERNOR,
    /** The county's expert, who enters what the governor reviews. */
    EXPERT,
    /** Speaks for an NGO. */
    NGO,
    /** A department's liaison. */
    LIAISON,
    /** Reads everything, the audit log included, and changes nothing. */
    AUDITOR,
    /** Keeps accounts and reference data; sees no content. */
    ADMIN,
    /** Sees the whole country, changes nothing. */
    NATIONAL;

    /** The names as view annotations need them. */
    public static final class Names {
        public static final String DIRECTOR = "DIRECTOR";
        public static final String GOVERNOR = "GOVERNOR";
        public static final String EXPERT = "EXPERT";
        public static final String NGO = "NGO";
        public static final String LIAISON = "LIAISON";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMIN = "ADMIN";
        public static final String NATIONAL = "NATIONAL";

        private Names() {}
    }
}
