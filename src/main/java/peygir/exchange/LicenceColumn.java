package peygir.exchange;

/** The columns of a sheet of licences. */
enum LicenceColumn {
    NGO,
    NATIONAL_ID,
    COUNTY,
    ISSUER,
    LEVEL,
    SECTOR,
    NUMBER,
    ISSUED_ON,
    ISSUED_ON_ISO,
    EXPIRES_ON,
    EXPIRES_ON_ISO;

    static final Columns<LicenceColumn> COLUMNS = Columns.of(LicenceColumn.class);
}
