package peygir.meeting;

/** In which hands a frozen text of minutes is: sent round for objections, or approved. */
public enum MinutesState {
    CIRCULATED, APPROVED
}
