package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import peygir.access.CurrentActor;
import peygir.identity.IssuedLink;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.RepresentationDesk.Invitation;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Somebody is invited to speak for the NGO. */
class RepresentationForm extends Div {

    private static final TextRule NAME = TextRule.required(RepresentationDesk.LONGEST_NAME);
    private static final TextRule ROLE = TextRule.required(RepresentationDesk.LONGEST_ROLE);

    /** Belongs to this form: a second press of the button is the same person. */
    private final CommandKey key = CommandKey.fresh();

    private final transient RepresentationDesk desk;
    private final transient CurrentActor current;
    private final NgoId ngo;
    private final TextField person = NAME.on(new TextField(text("person")));
    private final TextField role = ROLE.on(new TextField(text("role")));
    private final JalaliDatePicker from;
    private final JalaliDatePicker to;
    private final Checkbox mayInvite = new Checkbox(text("mayInvite"));

    RepresentationForm(
            RepresentationDesk desk, CurrentActor current, Clock clock, NgoId ngo, boolean office, SerializableBiConsumer<String, IssuedLink> issued,
            Runnable leave) {
        this.desk = desk;
        this.current = current;
        this.ngo = ngo;
        addClassName("item-form");
        role.setHelperText(text("role.hint"));
        from = new JalaliDatePicker(text("from"), clock);
        from.setValue(LocalDate.now(clock));
        from.setRequiredIndicatorVisible(true);
        to = new JalaliDatePicker(text("to"), clock);
        to.setHelperText(text("to.hint"));
        mayInvite.setVisible(office);
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                var link = new AtomicReference<IssuedLink>();
                if (valid() && attempt().carriedOut(this, () -> link.set(invite()))) {
                    issued.accept(person.getValue().strip(), link.get());
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var fields = new Div(person, role, from, to, mayInvite);
        fields.addClassName("form");
        var actions = new Div(save, new Button(Translations.of(this, "ngo.ui.VersionedForm.leave"), _ -> leave.run()));
        actions.addClassName("form-actions");
        add(fields, actions);
    }

    private IssuedLink invite() {
        return desk.invite(
                current.get(), key, new Invitation(ngo, person.getValue(), role.getValue(), from.getValue(), to.getValue(), mayInvite.getValue()));
    }

    private Attempt attempt() {
        return new Attempt().beside(to, "ngo.Representation.period");
    }

    private boolean valid() {
        return NAME.accepts(person) & ROLE.accepts(role) & from.accepts(true) & to.accepts(false);
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.RepresentationForm." + part);
    }
}
