package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import peygir.ngo.CapacityKind;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRegister.Declaration;
import peygir.ngo.Visibility;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** One capacity to be declared. */
class CapacityForm extends Div {

    private static final TextRule DESCRIPTION = TextRule.required(CapacityRegister.LONGEST_DESCRIPTION);
    private static final TextRule AVAILABILITY = TextRule.optional(CapacityRegister.LONGEST_AVAILABILITY);

    /** Belongs to this form: a second press of the button is the same capacity. */
    private final CommandKey key = CommandKey.fresh();

    private final TextField description = DESCRIPTION.shownOn(new TextField(text("description")));
    private final Select<CapacityKind> kind = new Select<>();
    private final PersianNumberField amount = new PersianNumberField(text("amountLabel"));
    private final MatterFields matter;
    private final TextField availability = AVAILABILITY.shownOn(new TextField(text("availability")));
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>(text("visibility"));

    CapacityForm(NgoServices services, NgoId ngo, Runnable done) {
        matter = new MatterFields(services, ngo);
        addClassName("item-form");
        description.addClassName("wide");
        kind.setLabel(text("kind"));
        kind.setItems(CapacityKind.values());
        kind.setItemLabelGenerator(value -> Translations.of(this, value));
        kind.setValue(CapacityKind.PEOPLE);
        amount.setMin(1);
        amount.setMax(CapacityRegister.GREATEST_AMOUNT);
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(value -> Translations.of(this, value));
        visibility.setValue(Visibility.OFFICE);
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                // Every field says its own words; none is skipped because another was wrong.
                if (DESCRIPTION.accepts(description) & AVAILABILITY.accepts(availability) & !amount.isInvalid()) {
                    services.capacities().declare(services.who(), key, declaration(ngo));
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        var fields = new Div(description, kind, amount, availability, visibility);
        fields.addClassName("form");
        add(fields, matter, actions);
    }

    private Declaration declaration(NgoId ngo) {
        return new Declaration(
                ngo, kind.getValue(), description.getValue(), amount.getValue(), availability.getValue(), visibility.getValue(),
                matter.subSector(), matter.locality());
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.CapacityPanel." + part);
    }
}
