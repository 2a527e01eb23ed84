package peygir.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in an attendance.
 *
 * @param organisation name of the NGO, else of the department or office, else null
 */
public record AttendanceRow(
        UUID id, String person, @Nullable String organisation, boolean ofNgo, AttendanceState state, @Nullable String letterNo) {}
