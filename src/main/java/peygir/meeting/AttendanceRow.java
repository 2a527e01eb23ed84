package peygir.meeting;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/**
 * A person in an attendance; at most one of the three ids is given.
 *
 * @param organisation its name, null for who came alone
 * @param arrivedAt when someone came who was late
 * @param markedBy who recorded it
 */
public record AttendanceRow(
        UUID id, String person, @Nullable String organisation, @Nullable NgoId ngo, @Nullable DepartmentId department,
        @Nullable OfficeId office, AttendanceState state, @Nullable String letterNo,
        @Nullable LocalTime arrivedAt, @Nullable String markedBy) {

    /** Whether a person is named; where an organisation stayed away, nobody may be. */
    public boolean named() {
        return !person.equals(AttendanceSheet.NOBODY);
    }
}
