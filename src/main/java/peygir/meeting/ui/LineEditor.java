package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.meeting.LineKind;
import peygir.meeting.LineRow;
import peygir.meeting.MeetingId;
import peygir.meeting.MinutesDesk;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Changes a line in its place. When somebody else changed it meanwhile, both versions are shown and nothing is lost. */
class LineEditor extends Composite<Div> {

    private static final TextRule TEXT = TextRule.required(MinutesDesk.LONGEST_LINE);

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient Runnable changed;
    private final CommandKey key = CommandKey.fresh();
    private final Div conflict = new Div();
    private final Select<LineKind> kind = new Select<>();
    private final TextArea line = TEXT.on(new TextArea());
    private final ItemChoice item;
    private transient LineRow seen;

    LineEditor(MeetingServices services, MeetingId meeting, LineRow row, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        this.seen = row;
        kind.setLabel(Translations.of(this, "meeting.ui.LineForm.kind"));
        kind.setItems(LineKind.values());
        kind.setItemLabelGenerator(one -> Translations.of(this, one));
        kind.setValue(row.kind());
        item = new ItemChoice(services.book().agenda(services.who(), meeting));
        item.show(row.item() == null ? null : row.item().id());
        line.setLabel(Translations.of(this, "meeting.ui.LineForm.line"));
        line.setWidthFull();
        line.setValue(row.text());
        var save = new Button(text("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(text("leave"), _ -> changed.run()));
        actions.addClassName("form-actions");
        getContent().add(conflict, kind, item, line, actions);
        getContent().addClassName("line-form");
    }

    void focus() {
        line.focus();
    }

    private void save() {
        if (!TEXT.accepts(line)) {
            return;
        }
        try {
            services.minutes().changeLine(services.who(), key, meeting, seen.id(), seen.text(), kind.getValue(), line.getValue());
            var before = seen.item() == null ? null : seen.item().id();
            if (!Objects.equals(before, item.item())) {
                services.minutes().putUnder(services.who(), CommandKey.fresh(), meeting, seen.id(), item.item());
            }
        } catch (OptimisticLockingFailureException _) {
            showConflict();
            return;
        }
        changed.run();
    }

    private void showConflict() {
        var stored = services.book().lines(services.who(), meeting).stream()
                .filter(row -> row.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        conflict.removeAll();
        conflict.add(new ConflictPanel(
                List.of(
                        new Difference(Translations.of(this, "meeting.ui.LineForm.kind"), Translations.of(this, kind.getValue()), Translations.of(this, stored.kind())),
                        new Difference(Translations.of(this, "meeting.ui.LineForm.line"), line.getValue(), stored.text())),
                changed,
                () -> {
                    seen = stored;
                    save();
                }));
    }

    private String text(String part) {
        return Translations.of(this, "meeting.ui.LineEditor." + part);
    }
}
