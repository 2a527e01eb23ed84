package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import peygir.ngo.CapacityKind;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRegister.Wish;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** One expectation to be raised. */
class ExpectationForm extends Div {

    private static final TextRule TOPIC = TextRule.required(ExpectationRegister.LONGEST_TOPIC);
    private static final TextRule TEXT = TextRule.required(ExpectationRegister.LONGEST_TEXT);

    /** Belongs to this form: a second press of the button is the same expectation. */
    private final CommandKey key = CommandKey.fresh();

    private final TextField topic = TOPIC.shownOn(new TextField(text("topic")));
    private final TextArea words = TEXT.shownOn(new TextArea(text("text")));
    private final Select<CapacityKind> kind = new Select<>();
    private final MatterFields matter;

    ExpectationForm(NgoServices services, NgoId ngo, Runnable done) {
        addClassName("item-form");
        topic.addClassName("wide");
        kind.setLabel(text("kind"));
        kind.setItems(CapacityKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("anyKind"));
        kind.setItemLabelGenerator(value -> value == null ? text("anyKind") : Translations.of(this, value));
        matter = new MatterFields(services, ngo);
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (TOPIC.accepts(topic) & TEXT.accepts(words)) {
                    services.expectations().raise(services.who(), key, new Wish(
                            ngo, topic.getValue(), words.getValue(), kind.getValue(), matter.subSector(), matter.locality()));
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        matter.addComponentAtIndex(0, topic);
        matter.addComponentAtIndex(1, words);
        matter.addComponentAtIndex(2, kind);
        add(matter, actions);
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.ExpectationPanel." + part);
    }
}
