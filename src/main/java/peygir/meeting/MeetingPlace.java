package peygir.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a page of the list ends: the next one begins after it, however long the list is. */
public record MeetingPlace(boolean toCome, LocalDate day, MeetingId id) implements Serializable {

    /** What MariaDB counts days from. */
    private static final long YEAR_ZERO = 719_528;

    /** Puts those to come before all that were. */
    private static final long TO_COME = -10_000_000;

    public static MeetingPlace of(MeetingRow row) {
        var toCome = row.state() == MeetingState.PLANNED || row.state() == MeetingState.INVITED;
        return new MeetingPlace(toCome, toCome ? row.plannedOn() : row.day(), row.id());
    }

    /** As the column {@code list_order} says it. */
    long order() {
        var days = day.toEpochDay() + YEAR_ZERO;
        return toCome ? TO_COME + days : -days;
    }
}
