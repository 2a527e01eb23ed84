package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.OverlapDesk;
import peygir.coverage.OverlapLabel;
import peygir.coverage.OverlapRow;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Overlaps of a county with their reasons; whoever runs the county settles them here. */
class OverlapPanel extends Div {

    private static final TextRule AGREEMENT = TextRule.required(OverlapDesk.LONGEST_AGREEMENT);

    private final transient OverlapDesk desk;
    private final transient CurrentActor current;
    private final CountyCode county;

    OverlapPanel(OverlapDesk desk, CurrentActor current, CountyCode county) {
        this.desk = desk;
        this.current = current;
        this.county = county;
        addClassName("page-groups");
        show();
    }

    private void show() {
        removeAll();
        var pairs = desk.of(current.get(), county, getLocale());
        var open = pairs.stream().filter(OverlapRow::open).toList();
        var figures = new Div(
                Figure.count("overlap.open", county.value(), open.size()),
                Figure.count("overlap.resolved", county.value(), pairs.size() - (long) open.size()));
        figures.addClassName("figures");
        var panel = new Panel(text("coverage.ui.CoverageView.overlaps"), figures);
        if (pairs.isEmpty()) {
            panel.add(new EmptyNote(text("coverage.ui.OverlapPanel.none")));
        }
        pairs.forEach(pair -> panel.add(pair(pair)));
        add(panel);
    }

    private Div pair(OverlapRow pair) {
        var title = new H3(text("coverage.ui.OverlapPanel.pair", pair.firstName(), pair.secondName()));
        var what = new Paragraph(text("coverage.ui.OverlapPanel.titles", pair.firstTitle(), pair.secondTitle()));
        var why = new Paragraph(text(
                "coverage.ui.OverlapPanel.why", pair.subSector(), pair.groups(), pair.place() == null ? text("coverage.ui.wholeCounty") : pair.place(),
                Dates.brief(pair.from(), getLocale()), Dates.brief(pair.to(), getLocale())));
        why.addClassName("meta");
        var row = new Div(title, what, why);
        row.addClassName("overlap");
        if (pair.label() != null) {
            row.add(new StateMark(StateMark.Tone.ACTIVE, Translations.of(this, pair.label())));
            if (pair.agreement() != null) {
                row.add(new Paragraph(pair.agreement()));
            }
        } else if (current.get().has(Role.GOVERNOR, Role.EXPERT)) {
            row.add(new Button(text("coverage.ui.OverlapPanel.settle"), click -> {
                click.getSource().setVisible(false);
                row.add(form(pair));
            }));
        }
        return row;
    }

    private Div form(OverlapRow pair) {
        var key = CommandKey.fresh();
        var label = new RadioButtonGroup<OverlapLabel>(text("coverage.ui.OverlapPanel.label"));
        label.setItems(OverlapLabel.values());
        label.setItemLabelGenerator(value -> Translations.of(this, value));
        label.setRequired(true);
        label.setManualValidation(true);
        var agreement = AGREEMENT.on(new TextArea(text("coverage.ui.OverlapPanel.agreement")));
        agreement.setWidthFull();
        var save = new Button(text("coverage.ui.OverlapPanel.save"), _ -> {
            var chosen = label.getValue();
            label.setInvalid(chosen == null);
            label.setErrorMessage(text("coverage.ui.OverlapPanel.labelNeeded"));
            if (AGREEMENT.accepts(agreement) && chosen != null) {
                desk.settle(current.get(), key, pair.first(), pair.second(), chosen, agreement.getValue());
                Notices.done(text("coverage.ui.OverlapPanel.settled"));
                show();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var form = new Div(label, agreement, actions);
        form.addClassName("overlap-form");
        return form;
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
