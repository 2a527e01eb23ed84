package peygir.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
public record MeetingRow(
        MeetingId id, String county, String series, int number, LocalDate plannedOn, @Nullable LocalDate heldOn, String place,
        MeetingState state, long people, long organisations) {

    /** The day it was held, else the day it is planned for. */
    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
