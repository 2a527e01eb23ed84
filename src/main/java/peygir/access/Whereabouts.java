package peygir.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import peygir.shared.Subject;

/**
 * Where subjects lie, as it was read for this very request: the fifteen parts of an NGO's page ask it once. While
 * something is changed nothing is remembered, and afterwards all is asked anew.
 */
final class Whereabouts {

    private static final String KEPT = Whereabouts.class.getName();

    private record Asked(Subject subject, Reach by) {}

    private final @Nullable Map<Asked, Location> known;

    private Whereabouts(boolean remembering) {
        known = remembering ? new HashMap<>() : null;
    }

    /** Of the request this thread answers; outside of requests nothing is kept. */
    static Whereabouts ofThisRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new Whereabouts(false);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Whereabouts kept) {
            return kept;
        }
        var kept = new Whereabouts(true);
        request.setAttribute(KEPT, kept, RequestAttributes.SCOPE_REQUEST);
        return kept;
    }

    /** Until the change is ended nothing is remembered, whatever it reads on its way. */
    static Change change() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return () -> {};
        }
        var within = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Whereabouts kept && kept.known == null;
        request.setAttribute(KEPT, new Whereabouts(false), RequestAttributes.SCOPE_REQUEST);
        return () -> {
            if (!within) {
                request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
            }
        };
    }

    /** A change that goes on. */
    interface Change extends AutoCloseable {
        @Override
        void close();
    }

    Optional<Location> of(Subject subject, Reach by, Supplier<Optional<Location>> reader) {
        if (known == null) {
            return reader.get();
        }
        var asked = new Asked(subject, by);
        var found = Optional.ofNullable(known.get(asked)).or(reader);
        // What is not there may be there at the next question.
        found.ifPresent(location -> known.put(asked, location));
        return found;
    }
}
