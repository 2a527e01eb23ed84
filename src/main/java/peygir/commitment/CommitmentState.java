package peygir.commitment;

/** Where a commitment stands. Overdue and at risk are not states: they follow from the day. */
public enum CommitmentState {
    PROPOSED,
    ACCEPTED,
    IN_PROGRESS,
    REPORTED_DONE,
    VERIFIED,
    RETURNED,
    CONFIRMED,
    DISPUTED,
    CANCELLED,
    SUPERSEDED;

    /** Still to be done or still to be proven. */
    public boolean open() {
        return switch (this) {
            case PROPOSED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED -> true;
            case VERIFIED, CONFIRMED, DISPUTED, CANCELLED, SUPERSEDED -> false;
        };
    }
}
