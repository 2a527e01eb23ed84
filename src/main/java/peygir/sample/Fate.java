package peygir.sample;

import java.util.Locale;

/** What becomes of a promise. */
enum Fate {
    /** Done in time, with evidence, verified. */
    KEPT,
    /** Kept, and those promised say so. */
    CONFIRMED,
    /** Done after its day. */
    LATE,
    /** Its day passed and nothing was shown. */
    BROKEN,
    /** Reported done, with nothing to show. */
    UNPROVEN,
    /** Reported done with evidence that nobody has looked at yet. */
    CLAIMED,
    /** What was shown was not enough. */
    RETURNED,
    /** Verified, but those promised say otherwise. */
    DISPUTED,
    /** Another day was named, with a reason. */
    MOVED,
    /** Called off, with a reason. */
    CANCELLED,
    /** The next promise takes its place. */
    SUPERSEDED,
    /** Says neither what nor by when: not verifiable. */
    VAGUE,
    /** The next meeting, which proves itself. */
    NEXT;

    static Fate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it was shown to someone else and accepted. */
    boolean verified() {
        return this == KEPT || this == CONFIRMED || this == LATE || this == DISPUTED;
    }

    boolean reported() {
        return verified() || this == UNPROVEN || this == CLAIMED || this == RETURNED;
    }
}
