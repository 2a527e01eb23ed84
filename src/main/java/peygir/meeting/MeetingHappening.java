package peygir.meeting;

/** What an organisation hears of meetings. */
public enum MeetingHappening {
    /** To another day. */
    PUT_OFF,
    CALLED_OFF,
    /** To another hour or place. */
    MOVED,
    PROPOSAL_TAKEN,
    PROPOSAL_DECLINED,
    /** A meeting said what becomes of it. */
    PROPOSAL_DECIDED,
    OBJECTION_ANSWERED
}
