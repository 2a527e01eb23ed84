package peygir.exchange;

/** The columns of a sheet of NGOs. */
enum NgoColumn {
    NAME,
    ALIASES,
    COUNTY,
    SECTOR,
    LEGAL_FORM,
    NATIONAL_ID,
    REGISTRATION_NUMBER,
    AFFILIATION,
    PHONE,
    SECOND_PHONE,
    EMAIL,
    ADDRESS,
    FOUNDED_ON,
    FOUNDED_ON_ISO,
    ABOUT;

    static final Columns<NgoColumn> COLUMNS = Columns.of(NgoColumn.class);
}
