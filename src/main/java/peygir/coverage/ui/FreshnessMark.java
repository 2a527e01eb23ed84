package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import peygir.coverage.ActivityRow;
import peygir.coverage.Freshness;
import peygir.shared.Dates;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** How long ago somebody confirmed a record, and what that is still worth. */
class FreshnessMark extends Composite<Span> {

    FreshnessMark(ActivityRow row, LocalDate today) {
        var age = Dates.relative(row.confirmedOn(), today, Translations.localeOf(this));
        var tone = switch (row.freshness()) {
            case FRESH -> StateMark.Tone.QUIET;
            case AGEING -> StateMark.Tone.ACTIVE;
            case STALE -> StateMark.Tone.LATE;
        };
        getContent().add(
                row.freshness() == Freshness.FRESH
                        ? new Span(age)
                        : new StateMark(tone, Translations.of(this, "coverage.ui.FreshnessMark.words", age, row.freshness())));
    }
}
