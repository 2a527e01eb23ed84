package peygir.duplicate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import peygir.access.CurrentActor;
import peygir.duplicate.DuplicateDesk;
import peygir.duplicate.DuplicateDesk.Merging;
import peygir.duplicate.DuplicateRow;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** Which of two records stays, and why they are one. */
class MergeForm extends Div {

    private final RadioButtonGroup<DuplicateRow.Record> kept = new RadioButtonGroup<>();
    private final TextField why = new TextField();

    MergeForm(DuplicateDesk desk, CurrentActor current, DuplicateRow pair, Runnable done) {
        addClassNames("item-form", "page-groups");
        kept.setLabel(text("kept"));
        kept.setItems(pair.first(), pair.second());
        kept.setItemLabelGenerator(DuplicateRow.Record::name);
        kept.setValue(pair.first().references() >= pair.second().references() ? pair.first() : pair.second());
        kept.addValueChangeListener(_ -> kept.setInvalid(false));
        why.setLabel(text("why"));
        why.setWidthFull();
        why.setMaxLength(DuplicateDesk.LONGEST_REASON);
        why.addValueChangeListener(_ -> why.setInvalid(false));
        var note = new Paragraph(text("note"));
        note.addClassName("meta");
        var key = CommandKey.fresh();
        var attempt = new Attempt().beside(why, "duplicate.DuplicateDesk.reasonNeeded", "shared.ui.TextRule.tooLong")
                .beside(kept, "duplicate.DuplicateDesk.notTwoOfOneCounty");
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                var stays = kept.getValue();
                var goes = stays.equals(pair.first()) ? pair.second() : pair.first();
                if (attempt.carriedOut(this, () -> desk.merge(current.get(), key, new Merging(stays.id(), goes.id(), why.getValue())))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var leave = new Button(text("leave"), _ -> done.run());
        var actions = new Div(save, leave);
        actions.addClassName("form-actions");
        add(kept, why, note, actions);
    }

    private String text(String part) {
        return Translations.of(this, "duplicate.ui.MergeForm." + part);
    }
}
