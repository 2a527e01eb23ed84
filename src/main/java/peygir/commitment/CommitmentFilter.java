package peygir.commitment;

import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;

/**
 * What a list of commitments shows.
 *
 * @param show null for all, else what they have in common
 */
public record CommitmentFilter(String term, @Nullable CountyCode county, @Nullable MeetingId meeting, @Nullable Show show) {

    /** Cuts of the list. */
    public enum Show {
        OPEN,
        OVERDUE,
        DUE_SOON,
        TO_VERIFY,
        KEPT,
        KEPT_LATE,
        NOT_KEPT,
        NO_EVIDENCE,
        DISPUTED
    }

    public static CommitmentFilter all() {
        return new CommitmentFilter("", null, null, null);
    }
}
