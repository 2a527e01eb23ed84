package peygir.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.shared.About;
import peygir.shared.AccountId;
import peygir.shared.OfficeId;
import peygir.shared.Subject;

/**
 * Somebody is given an office.
 *
 * @param account by which they sign in, null when they do not
 * @param acting for the time being only
 */
public record Appointment(OfficeId office, Role role, String person, @Nullable AccountId account, boolean acting, LocalDate from) implements About {

    @Override
    public Collection<? extends Subject> subjects() {
        var subjects = new ArrayList<Subject>(List.of(office));
        if (account != null) {
            subjects.add(account);
        }
        return subjects;
    }
}
