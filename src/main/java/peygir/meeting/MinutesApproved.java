package peygir.meeting;

import java.time.LocalDate;
import peygir.shared.CountyCode;

/** The minutes of a held meeting were approved and locked. */
public record MinutesApproved(MeetingId meeting, SeriesId series, CountyCode county, LocalDate heldOn) {}
