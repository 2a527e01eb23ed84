package peygir.meeting;

/** The review of previous commitments comes first on every agenda. */
public enum AgendaKind {
    REVIEW, TOPIC
}
