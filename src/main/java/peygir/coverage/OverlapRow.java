package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * Two activities that may double each other, with the reasons: the same sub-sector, shared groups, the place, the days
 * in common. A settled pair stays, also when its activities no longer meet.
 *
 * @param groups the shared target groups, in words; empty when they share none any more
 * @param place the locality in common, null for the whole county
 * @param from the first day in common; after {@code to} when they share no day any more
 * @param version what settling must be based on
 * @param owner who looks after it, null while nobody does
 * @param openedOn when somebody took it up, null while nobody did
 * @param reopenedOn when it was last opened again, null when it never was
 * @param label what it turned out to be, null while it is open
 * @param decidedIn the meeting it was decided in, null when none is named
 * @param decidedInTitle that meeting's series and number
 * @param tabledIn the meeting on whose agenda it stands, null when on none
 * @param tabledFor the day of that meeting
 */
public record OverlapRow(
        CountyCode county, ActivityId first, NgoId firstNgo, String firstName, String firstTitle, ActivityId second, NgoId secondNgo,
        String secondName, String secondTitle, String subSector, String groups, @Nullable String place, LocalDate from, LocalDate to, long version,
        @Nullable LocalDate openedOn, @Nullable String owner, @Nullable LocalDate reopenedOn, @Nullable OverlapLabel label, @Nullable String agreement, @Nullable LocalDate resolvedOn,
        @Nullable MeetingId decidedIn, @Nullable String decidedInTitle, @Nullable MeetingId tabledIn, @Nullable LocalDate tabledFor) {

    public boolean open() {
        return label == null;
    }

    /** Settled, and the two did meet: the product was right to show them. */
    public boolean correct() {
        return label != null && label != OverlapLabel.WRONG_DATA;
    }

    /** Whether the two still meet, in time and in the people they serve. */
    public boolean stillMeets() {
        return !groups.isEmpty() && !from.isAfter(to);
    }

    /** The same pair, whichever is named first. */
    public boolean isOf(ActivityId one, ActivityId other) {
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }
}
