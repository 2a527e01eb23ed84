package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a commitment whose original day has passed. Late is never kept, and nothing is kept without
 * evidence. Source: the office's figures, on-time rate and outcome.
 */
public enum Outcome {
    /** The original day has not passed, there is none, or the commitment was cancelled or superseded. */
    PENDING,
    KEPT,
    KEPT_LATE,
    NOT_KEPT,
    NO_EVIDENCE,
    DISPUTED;

    public static Outcome of(
            CommitmentState state, @Nullable LocalDate originalDue, @Nullable LocalDate verifiedOn, boolean evidence, LocalDate asOf) {
        if (originalDue == null || !originalDue.isBefore(asOf)) {
            return PENDING;
        }
        return switch (state) {
            case CANCELLED, SUPERSEDED -> PENDING;
            case DISPUTED -> DISPUTED;
            case VERIFIED, CONFIRMED -> verifiedOn != null && !verifiedOn.isAfter(originalDue) ? KEPT : KEPT_LATE;
            case REPORTED_DONE -> evidence ? NOT_KEPT : NO_EVIDENCE;
            case PROPOSED, ACCEPTED, IN_PROGRESS, RETURNED -> NOT_KEPT;
        };
    }
}
