package peygir.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list ends: the next one begins after it, however long the list is.
 *
 * @param due the day of the last one, null for one without a day
 */
public record CommitmentPlace(@Nullable LocalDate due, CommitmentId id) implements Serializable {

    /** Those without a day stand behind all others. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public static CommitmentPlace of(CommitmentRow row) {
        return new CommitmentPlace(row.currentDue(), row.id());
    }

    LocalDate order() {
        return due == null ? LAST : due;
    }
}
