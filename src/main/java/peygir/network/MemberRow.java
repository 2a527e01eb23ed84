package peygir.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * A member of a network or commission, or one that was asked.
 *
 * @param id null for a reader who may not open the NGO's own page
 * @param since null while it has not accepted
 */
public record MemberRow(
        @Nullable NgoId id, String name, LocalDate askedOn, @Nullable LocalDate since, @Nullable LocalDate declinedOn, @Nullable LocalDate leftOn) {

    /** Accepted and not gone. */
    public boolean member() {
        return since != null && leftOn == null;
    }

    /** Asked, and has not answered. */
    public boolean asked() {
        return since == null && declinedOn == null;
    }
}
