package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an activity stands, by its days alone. */
public enum ActivityStatus {
    PLANNED,
    RUNNING,
    ENDED;

    public static ActivityStatus of(
            LocalDate plannedFrom, LocalDate plannedTo, @Nullable LocalDate actualFrom, @Nullable LocalDate actualTo, LocalDate asOf) {
        var from = actualFrom == null ? plannedFrom : actualFrom;
        var to = actualTo == null ? plannedTo : actualTo;
        if (asOf.isBefore(from)) {
            return PLANNED;
        }
        return asOf.isAfter(to) ? ENDED : RUNNING;
    }
}
