package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;

/**
 * Somebody who is invited, an NGO, a department or a guest, and the answer.
 *
 * @param organisation its name; a guest's own
 * @param contact how a guest is reached, null for others
 * @param remindedOn when it was last asked for its answer
 * @param notedBy who noted the answer for it, null when it answered itself
 */
public record InvitationRow(
        UUID id, String organisation, @Nullable NgoId ngo, @Nullable DepartmentId department, LocalDate sentOn, Reply reply,
        @Nullable String substitute, @Nullable String letterNo, @Nullable LocalDate repliedOn,
        @Nullable String contact, @Nullable LocalDate remindedOn, @Nullable String notedBy) {

    public boolean guest() {
        return ngo == null && department == null;
    }
}
