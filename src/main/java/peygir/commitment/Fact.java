package peygir.commitment;

/** The facts the system sees for itself. */
public enum Fact {
    NEXT_MEETING,
    PUBLISHED_CAPACITIES,
    EXPECTATION_ANSWERED
}
