package peygir.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.shared.Messages;
import peygir.summary.CommitmentCounts;

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

    /** What is still open is asked for by its present due date, what is judged by the one first promised. */
    static boolean showsCurrentDue(FigureName figure) {
        return figure == FigureName.COMMITMENT_OVERDUE || figure == FigureName.COMMITMENT_OPEN;
    }

    FigureSheet.Row row(FigureName name, Locale locale) {
        return new FigureSheet.Row(
                text,
                Messages.text(locale, outcome == Outcome.PENDING ? state : outcome),
                showsCurrentDue(name) ? currentDue : originalDue,
                name != FigureName.COMMITMENT_ON_TIME_RATE || outcome == Outcome.KEPT,
                "commitments/" + id);
    }

    /** Counted one by one; whether the province was called is not asked here. */
    static CommitmentCounts counted(Collection<KnownCommitment> known) {
        return new CommitmentCounts(
                count(known, FigureName.COMMITMENT_OPEN), count(known, FigureName.COMMITMENT_OVERDUE), count(known, FigureName.COMMITMENT_KEPT),
                count(known, FigureName.COMMITMENT_KEPT_LATE), count(known, FigureName.COMMITMENT_NOT_KEPT),
                count(known, FigureName.COMMITMENT_NO_EVIDENCE), count(known, FigureName.COMMITMENT_DISPUTED), 0);
    }

    private static long count(Collection<KnownCommitment> known, FigureName name) {
        return known.stream().filter(one -> one.belongsTo(name)).count();
    }
}
