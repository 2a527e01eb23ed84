package peygir.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.shared.OfficeId;

/**
 * An office with all who held it, the latest first.
 *
 * @param county whether it is a county's office, else a province's
 */
public record OfficeSheet(OfficeId id, long version, String title, boolean county, List<Line> holdings) {

    /**
     * Who held it when.
     *
     * @param until the last day, null while there is none
     * @param account the sign-in name, null when they do not sign in
     */
    public record Line(UUID id, Role role, String person, boolean acting, LocalDate from, @Nullable LocalDate until, @Nullable String account) {}

    public OfficeSheet {
        holdings = List.copyOf(holdings);
    }
}
