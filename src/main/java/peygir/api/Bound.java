package peygir.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may ask within a minute. */
class Bound {

    static final Duration SPAN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Clock clock;
    private final Map<String, Span> spans = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Span> eldest) {
            return size() > REMEMBERED;
        }
    };

    Bound(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts a request; false when it is one too many. */
    synchronized boolean admits(String who) {
        var now = clock.instant();
        var known = spans.get(who);
        var span = known == null || !now.isBefore(known.from().plus(SPAN)) ? new Span(now, 1) : new Span(known.from(), known.count() + 1);
        spans.put(who, span);
        return span.count() <= most;
    }

    /** Whether the minute's requests are used up already; nothing is counted. */
    synchronized boolean exhausted(String who) {
        var known = spans.get(who);
        return known != null && clock.instant().isBefore(known.from().plus(SPAN)) && known.count() >= most;
    }

    private record Span(Instant from, int count) {}
}
