package peygir.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
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

    /** How many days before its due date an open commitment counts as at risk. */
    public static final int DAYS_AT_RISK = 7;

    /** Open, and the day it is due by now has passed. */
    public static boolean overdue(CommitmentState state, @Nullable LocalDate currentDue, LocalDate asOf) {
        return state.open() && currentDue != null && currentDue.isBefore(asOf);
    }

    /** Open, and due today or within the week. */
    public static boolean atRisk(CommitmentState state, @Nullable LocalDate currentDue, LocalDate asOf) {
        return state.open() && currentDue != null && !currentDue.isBefore(asOf) && !currentDue.isAfter(asOf.plusDays(DAYS_AT_RISK));
    }

    /** Days from the original day to the verification, or to {@code asOf} while there is none; empty when none were lost. */
    public static OptionalLong slippage(
            CommitmentState state, @Nullable LocalDate originalDue, @Nullable LocalDate verifiedOn, LocalDate asOf) {
        if (originalDue == null || state == CommitmentState.CANCELLED || state == CommitmentState.SUPERSEDED) {
            return OptionalLong.empty();
        }
        var days = ChronoUnit.DAYS.between(originalDue, verifiedOn == null ? asOf : verifiedOn);
        return days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
    }
}
