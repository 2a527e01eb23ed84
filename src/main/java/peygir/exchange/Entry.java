package peygir.exchange;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import peygir.coverage.ActivityIntake;
import peygir.meeting.AttendanceLine;
import peygir.ngo.NgoIntake;
import peygir.ngo.Portrait;

/** What a row of a list says, once it was understood. */
public sealed interface Entry {

    /** An NGO for the register. */
    record OfNgo(Portrait portrait) implements Entry {}

    record OfLicence(NgoIntake.Granted granted) implements Entry {}

    record OfActivity(ActivityIntake.Told told) implements Entry {}

    /** One person, or an organisation that stayed away. */
    record OfAttendance(AttendanceLine line, @Nullable LocalTime arrivedAt) implements Entry {}
}
