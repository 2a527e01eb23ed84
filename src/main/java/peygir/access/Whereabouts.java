package peygir.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import peygir.shared.Subject;

/**
 * Where subjects lie, as it was read for this very request: the fifteen parts of an NGO's page ask it once, also those
 * that are read at the same time. While something is changed nothing is remembered, and afterwards all is asked anew.
 */
final class Whereabouts {

    private static final String KEPT = Whereabouts.class.getName();

    private record Asked(Subject subject, Reach by) {}

    private final Map<Asked, Location> known = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private Whereabouts(int changes) {
        this.changes.set(changes);
    }

    /** Of the request this thread answers; outside of requests nothing is kept. */
    static Whereabouts ofThisRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? new Whereabouts(1) : of(request);
    }

    private static Whereabouts of(RequestAttributes request) {
        // Parts of a page that are read at the same time have one request.
        synchronized (request) {
            if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Whereabouts kept) {
                return kept;
            }
            var kept = new Whereabouts(0);
            request.setAttribute(KEPT, kept, RequestAttributes.SCOPE_REQUEST);
            return kept;
        }
    }

    /** Until the change is ended nothing is remembered, whatever it reads on its way. */
    static Change change() {
        var whereabouts = ofThisRequest();
        whereabouts.changes.incrementAndGet();
        return () -> {
            // Waits for what is just being read, and forgets that, too.
            whereabouts.known.clear();
            whereabouts.changes.decrementAndGet();
        };
    }

    /** A change that goes on. */
    interface Change extends AutoCloseable {
        @Override
        void close();
    }

    /** What is not there may be there at the next question: only what was found is remembered. */
    Optional<Location> of(Subject subject, Reach by, Supplier<Optional<Location>> reader) {
        return changes.get() > 0
                ? reader.get()
                : Optional.ofNullable(known.computeIfAbsent(new Asked(subject, by), _ -> reader.get().orElse(null)));
    }
}
