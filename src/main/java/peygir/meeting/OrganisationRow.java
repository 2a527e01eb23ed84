package peygir.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/**
 * An organisation that may take part: exactly one of the ids is given.
 *
 * @param usualPerson who usually comes for it, if known
 * @param reply its answer to the invitation, null when it was not invited
 * @param substitute who it said would come instead
 */
public record OrganisationRow(
        @Nullable NgoId ngo, @Nullable DepartmentId department, @Nullable OfficeId office, String name, @Nullable String usualPerson,
        @Nullable Reply reply, @Nullable String substitute, @Nullable String letterNo) {

    /** Whether that entry of the attendance stands for this organisation. */
    public boolean sent(AttendanceRow entry) {
        return ngo != null ? ngo.equals(entry.ngo()) : department != null ? department.equals(entry.department()) : office != null && office.equals(entry.office());
    }

    /** The person most likely to come. */
    public String likelyPerson() {
        return substitute != null ? substitute : usualPerson == null ? "" : usualPerson;
    }

    /** Its line in an attendance. */
    public AttendanceLine line(List<String> people, AttendanceState state) {
        return new AttendanceLine(ngo, department, office, people, state, state == AttendanceState.SUBSTITUTE ? letterNo : null);
    }
}
