package peygir.commitment.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import peygir.commitment.CommitmentRow;
import peygir.commitment.CommitmentState;
import peygir.commitment.Hearing;
import peygir.commitment.Outcome;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How a commitment stands, in a mark and words. Nothing is green without evidence. */
public class OutcomeBadge extends Span {

    public OutcomeBadge(CommitmentRow row, LocalDate today) {
        addClassName("outcome-badge");
        switch (row.state()) {
            case VERIFIED, CONFIRMED -> proven(row);
            case DISPUTED -> mark(Tone.DISPUTE, row.state());
            case CANCELLED, SUPERSEDED -> mark(Tone.QUIET, row.state());
            case PROPOSED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED -> open(row, today);
        }
        if (row.hearing() == Hearing.UNCONFIRMED) {
            add(new StateMark(Tone.QUIET, Translations.of(this, Hearing.UNCONFIRMED)));
        }
        if (row.escalated()) {
            add(new StateMark(Tone.DISPUTE, Translations.of(this, "commitment.ui.OutcomeBadge.escalated")));
        }
        if (!row.verifiable()) {
            add(new StateMark(Tone.QUIET, Translations.of(this, "commitment.ui.OutcomeBadge.notVerifiable")));
        }
    }

    private void proven(CommitmentRow row) {
        if (row.outcome() == Outcome.KEPT_LATE) {
            mark(Tone.LATE, Outcome.KEPT_LATE);
        } else if (row.outcome() == Outcome.KEPT) {
            mark(row.evidence() ? Tone.GOOD : Tone.QUIET, Outcome.KEPT);
        } else {
            mark(row.evidence() ? Tone.GOOD : Tone.QUIET, row.state());
        }
    }

    private void open(CommitmentRow row, LocalDate today) {
        var waits = row.state() == CommitmentState.REPORTED_DONE;
        if (row.overdue(today)) {
            add(new StateMark(Tone.BAD, Translations.of(this, "commitment.ui.OutcomeBadge.overdue")));
        } else if (row.outcome() == Outcome.NOT_KEPT) {
            add(new StateMark(Tone.LATE, Translations.of(this, "commitment.ui.OutcomeBadge.pastOriginalDue")));
        } else if (row.atRisk(today) && !waits) {
            add(new StateMark(Tone.LATE, Translations.of(this, "commitment.ui.OutcomeBadge.atRisk")));
        }
        if (waits && !row.evidence()) {
            mark(Tone.BAD, Outcome.NO_EVIDENCE);
        }
        if (waits || !row.overdue(today)) {
            mark(Tone.ACTIVE, row.state());
        }
    }

    private void mark(Tone tone, Enum<?> word) {
        add(new StateMark(tone, Translations.of(this, word)));
    }
}
