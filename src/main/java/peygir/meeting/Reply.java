package peygir.meeting;

/** An answer to an invitation. */
public enum Reply {
    PENDING, YES, NO, SUBSTITUTE
}
