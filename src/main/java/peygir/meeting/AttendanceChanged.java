package peygir.meeting;

/** The list at the door of a meeting changed. */
public record AttendanceChanged(MeetingId meeting) {}
