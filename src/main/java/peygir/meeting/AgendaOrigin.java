package peygir.meeting;

/** Where an agenda item came from. */
public enum AgendaOrigin {
    TEMPLATE, CARRY_OVER, NGO_PROPOSAL, PROMISE, OVERLAP
}
