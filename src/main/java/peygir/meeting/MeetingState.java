package peygir.meeting;

/** Where a meeting stands. Postponed is a planned meeting with a later day; approved minutes are locked. */
public enum MeetingState {
    PLANNED, INVITED, IN_SESSION, MINUTES_DRAFT, CIRCULATED, APPROVED, CANCELLED
}
