package peygir.exchange;

/** The columns of a sheet of activities. */
enum ActivityColumn {
    NGO,
    NATIONAL_ID,
    COUNTY,
    TITLE,
    SUB_SECTOR,
    OTHER_WORDS,
    TARGET_GROUPS,
    PARTNERS,
    LOCALITY,
    PLANNED_FROM,
    PLANNED_FROM_ISO,
    PLANNED_TO,
    PLANNED_TO_ISO,
    ACTUAL_FROM,
    ACTUAL_FROM_ISO,
    ACTUAL_TO,
    ACTUAL_TO_ISO;

    static final Columns<ActivityColumn> COLUMNS = Columns.of(ActivityColumn.class);
}
