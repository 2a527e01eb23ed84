package peygir.commitment.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentRow;
import peygir.shared.Dates;
import peygir.shared.Messages;

/** A due date in words: the day, and for what is still open how far it is. */
final class DueText {

    private DueText() {}

    static String of(CommitmentRow row, LocalDate today, Locale locale) {
        var due = row.currentDue();
        if (due == null) {
            return Messages.text(locale, "commitment.ui.DueText.none");
        }
        return row.state().open()
                ? Messages.text(locale, "commitment.ui.DueText.open", due, Dates.remaining(due, today, locale))
                : Messages.text(locale, "commitment.ui.DueText.closed", due);
    }

    static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? Messages.text(locale, "commitment.ui.DueText.none") : Dates.full(day, locale);
    }

    static String brief(@Nullable LocalDate day, Locale locale) {
        return day == null ? Messages.text(locale, "commitment.ui.DueText.none") : Dates.brief(day, locale);
    }
}
