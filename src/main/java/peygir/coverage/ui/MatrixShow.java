package peygir.coverage.ui;

/** What the cells of a matrix say beside their state. */
public enum MatrixShow {
    STATES,
    COUNTS,
    NEED,
    PEOPLE
}
