package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A door with so many places inside and so many before it. */
class TurnstileTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void asManyAsThereArePlacesEnterAndTheNextIsTurnedAway() {
        var door = new Turnstile(2, 0, LONG);
        assertThat(door.enter()).isTrue();
        assertThat(door.enter()).isTrue();
        assertThat(door.enter()).isFalse();
        door.leave();
        assertThat(door.enter()).isTrue();
    }

    @Test
    void whoWaitsEntersWhenSomebodyLeavesAndNoMoreWaitThanThereIsRoomFor() {
        var door = new Turnstile(1, 1, LONG);
        assertThat(door.enter()).isTrue();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var waits = CompletableFuture.supplyAsync(door::enter, people);
            while (door.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThat(door.enter()).as("one waits already").isFalse();
            door.leave();
            assertThat(waits.join()).isTrue();
        }
        assertThat(door.waiting()).isZero();
        assertThat(door.free()).isZero();
    }

    @Test
    void whoWaitedForLongEnoughIsTurnedAwayAndLeavesNoGap() {
        var door = new Turnstile(1, 1, Duration.ofMillis(1));
        assertThat(door.enter()).isTrue();
        assertThat(door.enter()).isFalse();
        door.leave();
        assertThat(door.free()).isEqualTo(1);
        assertThat(door.waiting()).isZero();
    }

    @Test
    void aCrowdLeavesAsManyPlacesAsItFound() {
        var door = new Turnstile(3, 50, LONG);
        var inside = new java.util.concurrent.atomic.AtomicInteger();
        var most = new java.util.concurrent.atomic.AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 500; person++) {
                people.submit(() -> {
                    if (door.enter()) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                        door.leave();
                    }
                });
            }
        }
        assertThat(most.get()).isBetween(1, 3);
        assertThat(door.free()).isEqualTo(3);
    }

    @Test
    void aDoorWithoutAPlaceIsNone() {
        assertThatThrownBy(() -> new Turnstile(0, 1, LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Turnstile(1, -1, LONG)).isInstanceOf(IllegalArgumentException.class);
    }
}
