package peygir.ngo;

/** What an NGO is in law. */
public enum LegalForm {
    ASSOCIATION, CHARITY, INSTITUTE, CENTRE, GROUP
}
