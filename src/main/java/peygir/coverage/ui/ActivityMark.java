package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import peygir.coverage.ActivityRow;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** Where an activity stands; one that runs and was not confirmed lately says so. */
class ActivityMark extends Composite<Span> {

    ActivityMark(ActivityRow row) {
        var stale = row.stale();
        var tone = switch (row.status()) {
            case RUNNING -> stale ? StateMark.Tone.LATE : StateMark.Tone.ACTIVE;
            case LAPSED -> StateMark.Tone.LATE;
            case PLANNED, ENDED -> StateMark.Tone.QUIET;
        };
        var words = Translations.of(this, row.status());
        getContent().add(new StateMark(tone, stale ? Translations.of(this, "coverage.ui.ActivityMark.stale", words) : words));
    }
}
