package peygir.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.IssuedLink;
import peygir.identity.LinkDesk;
import peygir.shared.CommandKey;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** An account is made for somebody, who gets a link and chooses name and password. */
class InviteAccountForm extends Div {

    private static final TextRule NAME = TextRule.required(LinkDesk.LONGEST_NAME);

    /** Belongs to this form: a second press of the button is the same account. */
    private final CommandKey key = CommandKey.fresh();

    private final TextField person = NAME.on(new TextField(text("person")));
    private final Select<Role> role = new Select<>();

    InviteAccountForm(LinkDesk desk, CurrentActor current, SerializableBiConsumer<String, IssuedLink> issued, Runnable leave) {
        addClassName("item-form");
        person.setHelperText(text("person.hint"));
        role.setLabel(text("role"));
        role.setHelperText(text("role.hint"));
        role.setItems(LinkDesk.OF_NATION.stream().sorted().toList());
        role.setItemLabelGenerator(one -> one == null ? text("role.none") : Translations.of(this, one));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("role.none"));
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (NAME.accepts(person)) {
                    issued.accept(person.getValue().strip(), desk.invite(current.get(), key, person.getValue(), role.getValue()));
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var fields = new Div(person, role);
        fields.addClassName("form");
        var actions = new Div(save, new Button(text("leave"), _ -> leave.run()));
        actions.addClassName("form-actions");
        add(fields, actions);
    }

    private String text(String thing) {
        return Translations.of(this, "identity.ui.InviteAccountForm." + thing);
    }
}
