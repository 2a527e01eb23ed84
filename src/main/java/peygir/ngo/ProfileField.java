package peygir.ngo;

/** What the register says of an NGO, field by field. */
public enum ProfileField {
    /** Where its record lies: proposed by itself, see {@link ProfileDesk#move}. */
    COUNTY,
    NAME, ALIASES, SECTOR, LEGAL_FORM, NATIONAL_ID, REGISTRATION_NUMBER, AFFILIATION, FOUNDED, PHONE, SECOND_PHONE, EMAIL, ADDRESS, ABOUT
}
