package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingId;
import peygir.meeting.MinutesDesk;
import peygir.shared.CommandKey;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The next line of the minutes. What is being typed is kept every second, so that a lost connection loses nothing. */
class LineForm extends Composite<Div> {

    private static final TextRule TEXT = TextRule.required(MinutesDesk.LONGEST_LINE);
    private static final int EVERY = 1_000;

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient Runnable added;
    private final RadioButtonGroup<LineKind> kind = new RadioButtonGroup<>();
    private final TextArea line = TEXT.on(new TextArea());
    private final ItemChoice item;
    private final Span kept = new Span();

    /** Of the line being typed: the next one gets its own. */
    private CommandKey key = CommandKey.fresh();

    LineForm(MeetingServices services, MeetingId meeting, Runnable added) {
        this.services = services;
        this.meeting = meeting;
        this.added = added;
        item = new ItemChoice(services.book().agenda(services.who(), meeting));
        kind.setLabel(text("kind"));
        kind.setItems(LineKind.values());
        kind.setItemLabelGenerator(one -> Translations.of(this, one));
        kind.setValue(LineKind.DISCUSSION);
        line.setLabel(text("line"));
        line.setHelperText(text("keys"));
        line.setMinRows(2);
        line.setWidthFull();
        line.setValueChangeMode(ValueChangeMode.TIMEOUT);
        line.setValueChangeTimeout(EVERY);
        services.minutes().draft(services.who(), meeting).ifPresent(draft -> {
            kind.setValue(draft.kind());
            line.setValue(draft.text());
            item.show(draft.item());
            kept.setText(text("restored"));
        });
        line.addValueChangeListener(change -> keep(change.isFromClient()));
        kind.addValueChangeListener(change -> keep(change.isFromClient()));
        item.addValueChangeListener(change -> keep(change.isFromClient()));
        // Enter enters the line; with Shift it begins a new row as usual.
        Shortcuts.addShortcutListener(this, this::add, Key.ENTER).listenOn(line);
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("meta");
        var add = new Button(text("add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(add, kept);
        actions.addClassName("form-actions");
        getContent().add(kind, item, line, actions);
        getContent().addClassNames("line-form", "no-print");
    }

    private void keep(boolean typed) {
        if (typed) {
            services.minutes().keepDraft(services.who(), meeting, draft());
            kept.setText(line.getValue().isBlank() ? "" : text("kept"));
        }
    }

    /** The item stays chosen: much is said under one. */
    private MinutesDesk.Draft draft() {
        return new MinutesDesk.Draft(kind.getValue(), line.getValue(), item.item());
    }

    private void add() {
        if (!TEXT.accepts(line)) {
            return;
        }
        services.minutes().write(services.who(), key, meeting, draft());
        key = CommandKey.fresh();
        line.clear();
        kept.setText("");
        line.focus();
        added.run();
    }

    private String text(String part) {
        return Translations.of(this, "meeting.ui.LineForm." + part);
    }
}
