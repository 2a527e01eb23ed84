package peygir.exchange;

/** The lists that come in, and go out in the same form. */
public enum ImportList {
    NGOS(50_000),
    LICENCES(10_000),
    ACTIVITIES(10_000),
    /** Of one meeting. */
    ATTENDANCE(2_000);

    private final int mostRows;

    ImportList(int mostRows) {
        this.mostRows = mostRows;
    }

    /** How many rows one file may bring. */
    public int mostRows() {
        return mostRows;
    }
}
