package peygir.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.OfficeId;

/**
 * One meeting as its page shows it.
 *
 * @param version what a change must be based on
 * @param postponedFrom the first day it was planned for, when it was put off
 */
public record MeetingDetails(
        MeetingId id, long version, SeriesId series, String title, CountyCode county, String countyName, OfficeId office, String officeTitle,
        int number, LocalDate plannedOn, @Nullable LocalTime startsAt, @Nullable LocalDate heldOn, String place, MeetingState state,
        @Nullable String cancelledReason, @Nullable LocalDate postponedFrom, @Nullable String postponedReason, Headcount inTheRoom) {

    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    public boolean held() {
        return heldOn != null;
    }
}
