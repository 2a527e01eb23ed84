package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.OfficeId;

/** A line of minutes with where it was said: what a commitment is made of. */
public record SaidLine(
        UUID id, MeetingId meeting, SeriesId series, CountyCode county, OfficeId office, @Nullable LocalDate heldOn, LineKind kind, String text) {}
