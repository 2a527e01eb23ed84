package peygir.commitment;

/** Who is called when a promise is stuck, from the bottom up. */
public enum Rung {
    /** The governor. */
    COUNTY,
    /** The director of the province. */
    PROVINCE
}
