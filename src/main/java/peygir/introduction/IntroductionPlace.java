package peygir.introduction;

import java.io.Serializable;
import java.time.LocalDate;

/** Where a page of what was told ends: the next one begins after it, however long the list is. */
public record IntroductionPlace(LocalDate sentOn, IntroductionId id) implements Serializable {

    public static IntroductionPlace of(IntroductionRow row) {
        return new IntroductionPlace(row.sentOn(), row.id());
    }
}
