package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import peygir.meeting.AgendaDecision;
import peygir.meeting.AgendaOutcome;
import peygir.meeting.AgendaRow;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Says what became of a topic; a day is asked for what is put off, an office for what is sent to one. */
class DecisionForm extends Composite<Div> {

    private static final TextRule OFFICE = TextRule.required(AgendaDecision.LONGEST_OFFICE);

    private final transient AgendaPanel panel;
    private final transient AgendaRow row;
    private final Select<AgendaOutcome> outcome = new Select<>();
    private final JalaliDatePicker day;
    private final TextField office = OFFICE.on(new TextField());
    private final Button save = new Button(text("save"));

    DecisionForm(AgendaPanel panel, AgendaRow row) {
        this.panel = panel;
        this.row = row;
        outcome.setLabel(text("outcome"));
        outcome.setAriaLabel(text("outcomeOf", row.title()));
        outcome.setItems(AgendaOutcome.values());
        outcome.setItemLabelGenerator(one -> Translations.of(this, one));
        day = new JalaliDatePicker(text("day"), panel.services().clock());
        day.setMin(panel.meeting().day().plusDays(1));
        day.setRequiredIndicatorVisible(true);
        office.setLabel(text("office"));
        save.addClickListener(_ -> save());
        getContent().add(outcome, day, office, save);
        getContent().addClassNames("decision-form", "no-print");
        ask();
        var known = row.decision();
        if (known != null) {
            outcome.setValue(known.outcome());
            day.setValue(known.deferredTo());
            office.setValue(known.referredTo() == null ? "" : known.referredTo());
        }
        outcome.addValueChangeListener(change -> {
            ask();
            if (change.isFromClient() && change.getValue() != AgendaOutcome.DEFERRED && change.getValue() != AgendaOutcome.REFERRED) {
                save();
            }
        });
        ask();
    }

    private void ask() {
        day.setVisible(outcome.getValue() == AgendaOutcome.DEFERRED);
        office.setVisible(outcome.getValue() == AgendaOutcome.REFERRED);
        save.setVisible(day.isVisible() || office.isVisible());
    }

    private void save() {
        if (outcome.getValue() == AgendaOutcome.REFERRED && !OFFICE.accepts(office)) {
            return;
        }
        var decision = new AgendaDecision(outcome.getValue(), day.getValue(), office.getValue());
        var attempt = new Attempt().beside(day, "meeting.AgendaDecision.dayNeeded", "meeting.AgendaDecision.dayNotLater");
        if (!day.isInvalid() && attempt.carriedOut(this, () -> panel.services().agenda()
                .decide(panel.services().who(), CommandKey.fresh(), panel.meeting().id(), row.id(), decision))) {
            panel.changed();
        }
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.DecisionForm." + part, arguments);
    }
}
