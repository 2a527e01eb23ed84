package peygir.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;

/** A department with its liaisons, those of today first. */
public record DepartmentSheet(DepartmentId id, String name, List<Line> liaisons) {

    /**
     * Who speaks for the department, or did.
     *
     * @param until the last day, null while there is none
     * @param account the sign-in name, null when they do not sign in
     * @param over whether that was before today
     */
    public record Line(UUID id, String person, LocalDate from, @Nullable LocalDate until, @Nullable String account, boolean over) {}

    public DepartmentSheet {
        liaisons = List.copyOf(liaisons);
    }
}
