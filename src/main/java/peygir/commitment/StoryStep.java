package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a commitment's story.
 *
 * @param by who did it, null when it follows from another step or nobody is known
 * @param detail what was said or given, in the words of whoever did
 * @param before the due date before it was moved
 * @param after the due date after it was moved
 */
public record StoryStep(
        LocalDate on, Happening what, @Nullable String by, @Nullable String detail, @Nullable LocalDate before, @Nullable LocalDate after) {

    /** What may happen to a commitment. */
    public enum Happening {
        RAISED,
        MADE,
        ACCEPTED,
        MOVED,
        FOLLOWED_UP,
        NOTED,
        LINK_GIVEN,
        FILE_GIVEN,
        FACT_SEEN,
        REPORTED,
        APPROVED,
        RETURNED,
        AGREED,
        OBJECTED,
        NEW_HOLDER,
        NEW_ACTING_HOLDER,
        TAKEN_OVER,
        MISSED,
        ESCALATED_COUNTY,
        ESCALATED_PROVINCE,
        HEARD,
        CALLED_OFF,
        REPLACED
    }
}
