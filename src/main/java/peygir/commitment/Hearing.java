package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What those a promise was made to say of its being kept. Silence is unconfirmed, never confirmed. */
public enum Hearing {
    /** It is not said to be kept yet, or there is nobody to ask. */
    NOT_ASKED,
    WAITING,
    CONFIRMED,
    UNCONFIRMED,
    DISPUTED;

    /** How many days they have to say a word. */
    public static final int DAYS = 14;

    /**
     * @param until the last day for a word, null while there was no reason to ask
     */
    static Hearing of(CommitmentState state, boolean anybody, @Nullable LocalDate until, LocalDate today) {
        return switch (state) {
            case CONFIRMED -> CONFIRMED;
            case DISPUTED -> DISPUTED;
            case VERIFIED -> !anybody || until == null ? NOT_ASKED : today.isAfter(until) ? UNCONFIRMED : WAITING;
            case PROPOSED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED, CANCELLED, SUPERSEDED -> NOT_ASKED;
        };
    }
}
