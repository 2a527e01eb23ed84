package peygir.meeting;

/** What became of an item of the agenda. */
public enum AgendaOutcome {
    APPROVED, REJECTED, DEFERRED, REFERRED, NOTED
}
