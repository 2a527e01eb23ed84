package peygir.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many through at once, in the order they came; so many may wait, none longer than its patience; the rest are
 * turned away at once.
 */
public final class Turnstile {

    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int room;
    private final Duration patience;

    /**
     * @param atOnce how many are inside together, at least one
     * @param room how many may wait
     * @param patience how long one waits at most
     */
    public Turnstile(int atOnce, int room, Duration patience) {
        if (atOnce < 1 || room < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("a turnstile for " + atOnce + " with room for " + room + " and patience for " + patience);
        }
        this.places = new Semaphore(atOnce, true);
        this.room = room;
        this.patience = patience;
    }

    /** Whether there was a place; who got one must {@link #leave()}. */
    public boolean enter() {
        if (waiting.get() == 0 && places.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > room) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    public void leave() {
        places.release();
    }

    /** How many could enter this moment. */
    public int free() {
        return places.availablePermits();
    }

    /** How many wait this moment. */
    public int waiting() {
        return waiting.get();
    }
}
