package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.ngo.Contacts;
import peygir.ngo.EmailAddress;
import peygir.ngo.NgoDetails;
import peygir.ngo.PhoneNumber;
import peygir.ngo.ui.VersionedForm.Part;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** How an NGO is reached besides its first phone. */
class ContactFields extends Div {

    private static final TextRule ADDRESS = TextRule.optional(Contacts.LONGEST_ADDRESS);

    private final LatinField secondPhone = new LatinField(fact("secondPhone"));
    private final LatinField email = new LatinField(fact("email"));
    private final TextField address = ADDRESS.shownOn(new TextField(fact("address")));

    ContactFields() {
        addClassName("form");
        secondPhone.setManualValidation(true);
        email.setManualValidation(true);
        address.addClassName("wide");
        add(secondPhone, email, address);
    }

    void show(NgoDetails details) {
        secondPhone.setValue(Phones.shown(details.secondPhone(), Translations.localeOf(this)));
        email.setValue(Objects.toString(details.email(), ""));
        address.setValue(Objects.toString(details.address(), ""));
    }

    List<Part> parts() {
        var locale = Translations.localeOf(this);
        return List.of(
                new Part(secondPhone.getLabel(), () -> Phones.shown(secondPhone.getValue(), locale), details -> Phones.shown(details.secondPhone(), locale)),
                new Part(email.getLabel(), email::getValue, details -> Objects.toString(details.email(), "")),
                new Part(address.getLabel(), address::getValue, details -> Objects.toString(details.address(), "")));
    }

    /** The contacts, once every field is valid; until then the fields say what is wrong. */
    Optional<Contacts> contacts() {
        var phone = read(secondPhone, () -> PhoneNumber.read(secondPhone.getValue()));
        var mail = read(email, () -> EmailAddress.read(email.getValue()));
        return ADDRESS.accepts(address) & !secondPhone.isInvalid() & !email.isInvalid()
                ? Optional.of(new Contacts(phone, mail, address.getValue()))
                : Optional.empty();
    }

    private <T> @Nullable T read(LatinField field, Supplier<@Nullable T> reading) {
        field.setInvalid(false);
        try {
            return reading.get();
        } catch (DomainException refusal) {
            field.setErrorMessage(Messages.text(Translations.localeOf(this), refusal));
            field.setInvalid(true);
            return null;
        }
    }

    private String fact(String part) {
        return Translations.of(this, "ngo.ui.ProfileFacts." + part);
    }
}
