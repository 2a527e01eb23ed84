package peygir.commitment;

/** What a reader may do with a commitment as it stands; the ledger refuses the rest. */
public enum Deed {
    ACKNOWLEDGE,
    ACCEPT,
    NOTE_PROGRESS,
    GIVE_EVIDENCE,
    REPORT_DONE,
    VERIFY,
    CONFIRM,
    ASK,
    ESCALATE,
    RESCHEDULE,
    ADD_PART,
    MAKE_AGAIN,
    SUPERSEDE,
    CANCEL
}
