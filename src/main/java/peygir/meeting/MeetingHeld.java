package peygir.meeting;

import java.time.LocalDate;
import peygir.shared.CountyCode;

/** A meeting took place; its minutes are still to be written. */
public record MeetingHeld(MeetingId meeting, SeriesId series, CountyCode county, LocalDate heldOn) {}
