package peygir.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import peygir.shared.Subject;

/** Each module says where its subjects lie; a subject without a locator is reached by nobody. */
public interface Locator<S extends Subject> {

    Class<S> type();

    /** Empty when there is no such subject. */
    Optional<Location> locate(S subject);

    /**
     * Where it lies, whether or not it is known whom it concerns: enough for whoever holds the place. Empty when there is
     * no such subject.
     */
    default Optional<Location> place(S subject) {
        return locate(subject);
    }

    /** The places of several, as {@link #place} says them; of those that do not exist there is none. */
    default Map<S, Location> places(Collection<S> subjects) {
        var places = new LinkedHashMap<S, Location>();
        subjects.forEach(subject -> place(subject).ifPresent(place -> places.put(subject, place)));
        return places;
    }
}
