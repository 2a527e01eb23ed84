package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an activity stands, by its days alone. */
public enum ActivityStatus {
    /** Its first day is to come. */
    PLANNED,
    /** The day lies in its actual, else planned, period. */
    RUNNING,
    /** Somebody said that it ended. */
    ENDED,
    /** Its planned days have passed, and nobody said how it ended. */
    LAPSED;

    public static ActivityStatus of(
            LocalDate plannedFrom, LocalDate plannedTo, @Nullable LocalDate actualFrom, @Nullable LocalDate actualTo, LocalDate asOf) {
        if (asOf.isBefore(actualFrom == null ? plannedFrom : actualFrom)) {
            return PLANNED;
        }
        if (actualTo != null) {
            return asOf.isAfter(actualTo) ? ENDED : RUNNING;
        }
        return asOf.isAfter(plannedTo) ? LAPSED : RUNNING;
    }
}
