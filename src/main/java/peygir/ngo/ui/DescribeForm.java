package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import peygir.access.CurrentActor;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoRegistry;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What an NGO says of itself: how it is reached and what it does. */
class DescribeForm extends VersionedForm {

    private static final TextRule ABOUT = TextRule.optional(Profile.LONGEST_ABOUT);

    private final LatinField phone = new LatinField(text("ngo.ui.ProfileFacts.phone"));
    private final TextArea about = ABOUT.shownOn(new TextArea(text("ngo.ui.ProfileFields.about")));

    DescribeForm(NgoRegistry registry, CurrentActor current, NgoDetails seen, Runnable done) {
        super(registry, current, seen, done);
        phone.setHelperText(text("ngo.ui.ProfileFields.phone.hint"));
        phone.setManualValidation(true);
        var fields = new Div(phone, about);
        fields.addClassName("form");
        build(fields);
    }

    @Override
    List<Part> parts() {
        var locale = Translations.localeOf(this);
        return List.of(
                new Part(phone.getLabel(), () -> Phones.shown(phone.getValue(), locale), details -> Phones.shown(details.phone(), locale)),
                new Part(about.getLabel(), about::getValue, details -> Objects.toString(details.about(), "")));
    }

    @Override
    void show(NgoDetails details) {
        phone.setValue(Phones.shown(details.phone(), Translations.localeOf(this)));
        about.setValue(Objects.toString(details.about(), ""));
    }

    @Override
    boolean save(NgoId ngo, CommandKey key, long version) {
        phone.setInvalid(false);
        var attempt = new Attempt()
                .beside(phone, "ngo.PhoneNumber.invalid")
                .beside(about, "ngo.Profile.otherNeedsWords");
        return ABOUT.accepts(about)
                && attempt.carriedOut(this, () ->
                        registry.describe(current.get(), key, ngo, version, PhoneNumber.read(phone.getValue()), about.getValue()));
    }
}
