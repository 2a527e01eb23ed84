package peygir.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;
import peygir.shared.Texts;

/**
 * One organisation of an attendance, with its people. At most one of the three ids is given; with none, the people
 * came for themselves.
 *
 * @param people their names; whoever is in the room has one
 * @param letterNo number of the letter of introduction, for a substitute
 */
public record AttendanceLine(
        @Nullable NgoId ngo,
        @Nullable DepartmentId department,
        @Nullable OfficeId office,
        List<String> people,
        AttendanceState state,
        @Nullable String letterNo) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_LETTER = 40;

    public AttendanceLine {
        if (Stream.of(ngo != null, department != null, office != null).filter(given -> given).count() > 1) {
            throw new IllegalArgumentException("A line is of one organisation");
        }
        people = people.stream().map(name -> Texts.orNull(name, LONGEST_NAME)).filter(name -> name != null).toList();
        if (state.inTheRoom() && people.isEmpty()) {
            throw new DomainException("meeting.AttendanceLine.nobodyNamed");
        }
        letterNo = Texts.orNull(letterNo, LONGEST_LETTER);
    }

    public static AttendanceLine ofNgo(NgoId ngo, String person, AttendanceState state) {
        return new AttendanceLine(ngo, null, null, List.of(person), state, null);
    }

    public static AttendanceLine ofDepartment(DepartmentId department, String person, AttendanceState state) {
        return new AttendanceLine(null, department, null, List.of(person), state, null);
    }

    public static AttendanceLine ofOffice(OfficeId office, String person, AttendanceState state) {
        return new AttendanceLine(null, null, office, List.of(person), state, null);
    }

    /** The organisation by its id, null for people who came for themselves. */
    @Nullable UUID organisation() {
        return ngo != null ? ngo.value() : department != null ? department.value() : office != null ? office.value() : null;
    }
}
