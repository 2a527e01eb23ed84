package peygir.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

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

    static final int LONGEST_NAME = 120;
    static final int LONGEST_LETTER = 40;

    public AttendanceLine {
        people = people.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (state.inTheRoom() && people.isEmpty()) {
            throw new DomainException("meeting.AttendanceLine.nobodyNamed");
        }
        if (people.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new DomainException("meeting.AttendanceLine.nameTooLong", LONGEST_NAME);
        }
        if (letterNo != null && letterNo.length() > LONGEST_LETTER) {
            throw new DomainException("meeting.AttendanceLine.letterTooLong", LONGEST_LETTER);
        }
    }

    public static AttendanceLine ofNgo(NgoId ngo, String person, AttendanceState state) {
        return new AttendanceLine(ngo, null, null, List.of(person), state, null);
    }

    /** The organisation's id, if the people came for one. */
    public Optional<Object> organisation() {
        return Optional.<Object>ofNullable(ngo).or(() -> Optional.ofNullable(department)).or(() -> Optional.ofNullable(office));
    }
}
