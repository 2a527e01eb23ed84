package peygir.summary;

import java.util.Set;

/**
 * The desks of which it is known that they leave some figures as they are; for every other one all figures are counted.
 * Whoever adds a verb to one of these that reaches further takes the desk out: the year of three counties would tell.
 */
final class Desks {

    static final Set<String> OF_COMMITMENTS = Set.of("CommitmentLedger", "FollowUpDesk", "EscalationDesk", "HandoverDesk", "Recurrences", "FactKeeper", "MinutesDesk",
            "CorrectionDesk", "ObjectionDesk");

    /** Those of them that call nobody and answer no call. */
    static final Set<String> OF_PROMISES = Set.of("CommitmentLedger", "FactKeeper", "Recurrences", "MinutesDesk");

    static final Set<String> OF_COVERAGE = Set.of("ActivityRegister", "PartnerDesk", "NeedDesk", "StatementDesk", "OverlapDesk");

    static final Set<String> OF_THE_REGISTER = Set.of("NgoRegistry", "ExpectationRegister", "CapacityRegister", "ImportDesk");

    /** What it says of promises and coverage it says through others, who have a line of their own in the log. */
    static final Set<String> OF_MEETINGS = Set.of("MeetingDesk");

    /** While the room fills, or before it does: who comes changes only whom the office reaches. */
    static final Set<String> AT_THE_DOOR = Set.of("AttendanceDesk", "InvitationDesk", "AgendaDesk", "ProposalDesk");

    private Desks() {}
}
