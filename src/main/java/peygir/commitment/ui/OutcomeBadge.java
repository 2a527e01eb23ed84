package peygir.commitment.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import peygir.commitment.CommitmentRow;
import peygir.commitment.CommitmentState;
import peygir.commitment.Hearing;
import peygir.commitment.Outcome;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How a commitment stands, in a mark and words. Nothing is green without evidence. */
public class OutcomeBadge extends Span {

    private static final String CLASS = "outcome-badge";

    /** One of the marks it consists of. */
    private record Mark(Tone tone, String word) {}

    public OutcomeBadge(CommitmentRow row, LocalDate today) {
        addClassName(CLASS);
        marks(row, today, Translations.localeOf(this)).forEach(mark -> add(new StateMark(mark.tone(), mark.word())));
    }

    /** The same, for what is drawn. */
    static Drawn drawn(CommitmentRow row, LocalDate today, Locale locale) {
        return Drawn.of("span", CLASS).add(marks(row, today, locale).stream().map(mark -> StateMark.drawn(mark.tone(), mark.word())).toList());
    }

    private static List<Mark> marks(CommitmentRow row, LocalDate today, Locale locale) {
        var marks = new ArrayList<Mark>(3);
        switch (row.state()) {
            case VERIFIED, CONFIRMED -> marks.add(proven(row, locale));
            case DISPUTED -> marks.add(mark(Tone.DISPUTE, row.state(), locale));
            case CANCELLED, SUPERSEDED -> marks.add(mark(Tone.QUIET, row.state(), locale));
            case PROPOSED, ACCEPTED, IN_PROGRESS, REPORTED_DONE, RETURNED -> open(row, today, locale, marks);
        }
        if (row.hearing() == Hearing.UNCONFIRMED) {
            marks.add(mark(Tone.QUIET, Hearing.UNCONFIRMED, locale));
        }
        if (row.escalated()) {
            marks.add(said(Tone.DISPUTE, "escalated", locale));
        }
        if (!row.verifiable()) {
            marks.add(said(Tone.QUIET, "notVerifiable", locale));
        }
        return marks;
    }

    private static Mark proven(CommitmentRow row, Locale locale) {
        if (row.outcome() == Outcome.KEPT_LATE) {
            return mark(Tone.LATE, Outcome.KEPT_LATE, locale);
        }
        return mark(row.evidence() ? Tone.GOOD : Tone.QUIET, row.outcome() == Outcome.KEPT ? Outcome.KEPT : row.state(), locale);
    }

    private static void open(CommitmentRow row, LocalDate today, Locale locale, List<Mark> marks) {
        var waits = row.state() == CommitmentState.REPORTED_DONE;
        if (row.overdue(today)) {
            marks.add(said(Tone.BAD, "overdue", locale));
        } else if (row.outcome() == Outcome.NOT_KEPT) {
            marks.add(said(Tone.LATE, "pastOriginalDue", locale));
        } else if (row.atRisk(today) && !waits) {
            marks.add(said(Tone.LATE, "atRisk", locale));
        }
        if (waits && !row.evidence()) {
            marks.add(mark(Tone.BAD, Outcome.NO_EVIDENCE, locale));
        }
        if (waits || !row.overdue(today)) {
            marks.add(mark(Tone.ACTIVE, row.state(), locale));
        }
    }

    private static Mark said(Tone tone, String part, Locale locale) {
        return new Mark(tone, Messages.text(locale, "commitment.ui.OutcomeBadge." + part));
    }

    private static Mark mark(Tone tone, Enum<?> word, Locale locale) {
        return new Mark(tone, Messages.text(locale, word));
    }
}
