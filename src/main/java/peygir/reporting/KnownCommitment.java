package peygir.reporting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.shared.Messages;

/** A commitment as it was known on a day, and what that makes of it. */
record KnownCommitment(
        String id, String county, String text, @Nullable LocalDate originalDue, @Nullable LocalDate currentDue, CommitmentState state,
        Outcome outcome, boolean overdue) {

    /** Whether it stands behind that figure, counted or as a part of the whole. */
    boolean belongsTo(FigureName name) {
        return switch (name) {
            case COMMITMENT_OPEN -> state.open();
            case COMMITMENT_OVERDUE -> overdue;
            case COMMITMENT_KEPT -> outcome == Outcome.KEPT;
            case COMMITMENT_KEPT_LATE -> outcome == Outcome.KEPT_LATE;
            case COMMITMENT_NOT_KEPT -> outcome == Outcome.NOT_KEPT;
            case COMMITMENT_NO_EVIDENCE -> outcome == Outcome.NO_EVIDENCE;
            case COMMITMENT_DISPUTED -> outcome == Outcome.DISPUTED;
            default -> outcome != Outcome.PENDING;
        };
    }

    FigureSheet.Row row(FigureName name, Locale locale) {
        return new FigureSheet.Row(
                text,
                Messages.text(locale, outcome == Outcome.PENDING ? state : outcome),
                name == FigureName.COMMITMENT_OVERDUE || name == FigureName.COMMITMENT_OPEN ? currentDue : originalDue,
                name != FigureName.COMMITMENT_ON_TIME_RATE || outcome == Outcome.KEPT,
                "commitments/" + id);
    }
}
