package peygir.exchange;

/** The columns of a sheet of who came to a meeting. */
enum AttendanceColumn {
    ORGANISATION,
    PERSON,
    STATE,
    ARRIVED_AT,
    LETTER_NO;

    static final Columns<AttendanceColumn> COLUMNS = Columns.of(AttendanceColumn.class);
}
