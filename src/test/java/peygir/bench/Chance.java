package peygir.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Seeded accidents: the same seed makes the same office. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    UUID id() {
        return new UUID(random.nextLong() & 0xffffffffffff0fffL | 0x4000L, random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    /** From 0 to one less. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
