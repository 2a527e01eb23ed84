package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import peygir.ngo.NgoDetails;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Portrait;
import peygir.ngo.Profile;
import peygir.ngo.ProfileDesk.Statement;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;

/** What an NGO says of itself: how it is reached and what it does. */
class ContactForm extends VersionedForm {

    private static final TextRule ABOUT = TextRule.optional(Profile.LONGEST_ABOUT);

    private final transient NgoServices services;
    private final LatinField phone = new LatinField(text("ngo.ui.ProfileFacts.phone"));
    private final ContactFields contacts = new ContactFields();
    private final TextArea about = ABOUT.shownOn(new TextArea(text("ngo.ui.ProfileFields.about")));

    ContactForm(NgoServices services, NgoDetails seen, Runnable done) {
        super(services, seen, done);
        this.services = services;
        phone.setHelperText(text("ngo.ui.ProfileFields.phone.hint"));
        phone.setManualValidation(true);
        contacts.addComponentAsFirst(phone);
        contacts.add(about);
        build(contacts);
    }

    @Override
    List<Part> parts() {
        return Stream.of(
                        List.of(new Part(phone.getLabel(), () -> Phones.shown(phone.getValue(), locale()), details -> Phones.shown(details.phone(), locale()))),
                        contacts.parts(),
                        List.of(new Part(about.getLabel(), about::getValue, details -> Objects.toString(details.about(), ""))))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    void show(NgoDetails details) {
        phone.setValue(Phones.shown(details.phone(), locale()));
        contacts.show(details);
        about.setValue(Objects.toString(details.about(), ""));
    }

    @Override
    boolean save(NgoId ngo, CommandKey key, long version) {
        phone.setInvalid(false);
        var attempt = new Attempt().beside(phone, "ngo.PhoneNumber.invalid").beside(about, "ngo.Profile.otherNeedsWords");
        var typed = contacts.contacts();
        return ABOUT.accepts(about)
                && typed.isPresent()
                && attempt.carriedOut(this, () -> services.profiles().state(services.who(), key, version, new Statement(ngo, new Portrait(
                        seen().profile().saying(PhoneNumber.read(phone.getValue()), about.getValue()), typed.get()))));
    }

    @Override
    String savedText() {
        return text(services.isOffice() || ProfileForm.allFree(services) ? "ngo.ui.VersionedForm.saved" : "ngo.ui.VersionedForm.savedOrSent");
    }
}
