package peygir.access;

import java.util.Optional;
import peygir.shared.Subject;

/** Each module says where its subjects lie; a subject without a locator is reached by nobody. */
public interface Locator<S extends Subject> {

    Class<S> type();

    /** Empty when there is no such subject. */
    Optional<Location> locate(S subject);
}
