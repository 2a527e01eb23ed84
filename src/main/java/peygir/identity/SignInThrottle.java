package peygir.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after a few failures a name is refused from that address for a growing time. The owner at
 * another address is not locked out, and a right password clears the count.
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws LockedException while the name must wait
     */
    synchronized void admit(String name, String address) {
        var known = failures.get(key(name, address));
        if (known != null && clock.instant().isBefore(known.until())) {
            throw new LockedException("wait until " + known.until());
        }
    }

    synchronized void failed(String name, String address) {
        var count = failures.getOrDefault(key(name, address), new Failures(0, Instant.EPOCH)).count() + 1;
        var wait = count < FREE_TRIES ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - FREE_TRIES, 20));
        failures.put(key(name, address), new Failures(count, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return address + " " + name.toLowerCase(java.util.Locale.ROOT);
    }

    private record Failures(int count, Instant until) {}
}
