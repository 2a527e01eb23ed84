package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who represents an NGO, or did.
 *
 * @param to the last day that was agreed, if any
 * @param endedOn the day they left, if they did
 * @param over no longer in force today
 * @param own it is the asker's own
 */
public record RepresentationRow(
        RepresentationId id, String person, String role, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate endedOn, boolean over,
        boolean mayInvite, Door door, boolean own) {

    /** Whether the person can sign in. */
    public enum Door {
        /** Nobody asked for it. */
        NONE,
        /** A link was handed over and waits to be claimed. */
        INVITED,
        /** By an account. */
        OPEN
    }

    /** The last day, however it came. */
    public @Nullable LocalDate last() {
        return endedOn == null ? to : endedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepresentationRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
