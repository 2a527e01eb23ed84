package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import peygir.coverage.ActivityRow;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** Where an activity stands; one that runs and was not confirmed lately says so. */
class ActivityMark extends Composite<Span> {

    ActivityMark(ActivityRow row) {
        getContent().add(new StateMark(tone(row), words(row, Translations.localeOf(this))));
    }

    /** The same, for what is drawn. */
    static Drawn drawn(ActivityRow row, Locale locale) {
        return StateMark.drawn(tone(row), words(row, locale));
    }

    private static StateMark.Tone tone(ActivityRow row) {
        return switch (row.status()) {
            case RUNNING -> row.stale() ? StateMark.Tone.LATE : StateMark.Tone.ACTIVE;
            case LAPSED -> StateMark.Tone.LATE;
            case PLANNED, ENDED -> StateMark.Tone.QUIET;
        };
    }

    private static String words(ActivityRow row, Locale locale) {
        var words = Messages.text(locale, row.status());
        return row.stale() ? Messages.text(locale, "coverage.ui.ActivityMark.stale", words) : words;
    }
}
