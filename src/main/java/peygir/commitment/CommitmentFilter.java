package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * What a list of commitments shows.
 *
 * @param show null for all, else what they have in common
 * @param ngo made by this NGO or to it
 * @param dueFrom the first current due date, null for no limit
 * @param dueTo the last current due date, null for no limit
 */
public record CommitmentFilter(
        String term, @Nullable CountyCode county, @Nullable MeetingId meeting, @Nullable Show show, @Nullable NgoId ngo,
        @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo) {

    public CommitmentFilter(String term, @Nullable CountyCode county, @Nullable MeetingId meeting, @Nullable Show show) {
        this(term, county, meeting, show, null, null, null);
    }

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
        DISPUTED,
        UNCONFIRMED,
        ESCALATED
    }

    public static CommitmentFilter open() {
        return new CommitmentFilter("", null, null, Show.OPEN);
    }

    public static CommitmentFilter all() {
        return new CommitmentFilter("", null, null, null);
    }
}
