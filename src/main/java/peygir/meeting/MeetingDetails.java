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
 * @param session its number among the sessions of its office in the year, as {@code 1405/3}, once held
 * @param budgetMinutes how long it may take, null while nobody has said
 * @param objectionsUntil the last day on which circulated minutes may be objected to
 */
public record MeetingDetails(
        MeetingId id, long version, SeriesId series, String title, CountyCode county, String countyName, OfficeId office, String officeTitle,
        int number, LocalDate plannedOn, @Nullable LocalTime startsAt, @Nullable LocalDate heldOn, String place, MeetingState state,
        @Nullable String cancelledReason, @Nullable LocalDate postponedFrom, @Nullable String postponedReason, Headcount inTheRoom,
        @Nullable String session, @Nullable LocalDate objectionsUntil, @Nullable Integer budgetMinutes) {

    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    public boolean held() {
        return heldOn != null;
    }
}
