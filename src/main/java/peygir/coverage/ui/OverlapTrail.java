package peygir.coverage.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import peygir.coverage.OverlapRow;
import peygir.coverage.OverlapStep;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Translations;

/** What happened to a case so far, read when somebody opens it. */
class OverlapTrail extends Details {

    private final transient OverlapServices services;
    private final transient OverlapRow pair;
    private final Div steps = new Div();

    OverlapTrail(OverlapServices services, OverlapRow pair) {
        this.services = services;
        this.pair = pair;
        addClassName("no-print");
        setSummaryText(text("title"));
        add(steps);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
    }

    private void show() {
        steps.removeAll();
        var known = services.desk().steps(services.who(), pair.first(), pair.second());
        if (known.isEmpty()) {
            steps.add(new EmptyNote(text("none")));
            return;
        }
        var list = new OrderedList();
        known.forEach(step -> list.add(new ListItem(line(step))));
        steps.add(list);
    }

    private String line(OverlapStep step) {
        var what = step.label() == null ? Translations.of(this, step.what()) : text("settled", step.what(), step.label());
        var day = Dates.brief(step.on(), getLocale());
        return step.words() == null ? text("step", day, step.by(), what) : text("said", day, step.by(), what, step.words());
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OverlapTrail." + thing, arguments);
    }
}
