package peygir.meeting;

/** What a line of the minutes is. */
public enum LineKind {
    DISCUSSION, INFORMATION, DECISION, COMMITMENT
}
