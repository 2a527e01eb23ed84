package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, and by whom.
 *
 * @param label what it was settled as, null for every other step
 * @param words the agreement, the reason, the owner's name, the meeting; null where the step says all
 */
public record OverlapStep(LocalDate on, String by, Turn what, @Nullable OverlapLabel label, @Nullable String words) {

    /** The steps there are. */
    public enum Turn {
        OPENED,
        HANDED,
        TABLED,
        SETTLED,
        REOPENED
    }
}
