package peygir.meeting;

import java.time.LocalDate;

/** A meeting on a calendar. */
public record CalendarRow(MeetingId id, LocalDate day, String county, String series, int number, MeetingState state) {}
