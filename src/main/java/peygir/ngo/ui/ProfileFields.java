package peygir.ngo.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.ngo.LegalForm;
import peygir.ngo.NationalId;
import peygir.ngo.NgoDetails;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.ngo.Taxonomy.Term;
import peygir.ngo.ui.VersionedForm.Part;
import peygir.place.DepartmentRow;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.Messages;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The fields of a whole profile. They know what was typed and what is wrong with it, and ask no service. */
class ProfileFields extends Div {

    private static final TextRule NAME = TextRule.required(Profile.LONGEST_NAME);
    private static final TextRule REGISTRATION_NUMBER = TextRule.optional(Profile.LONGEST_REGISTRATION_NUMBER);
    private static final TextRule ABOUT = TextRule.optional(Profile.LONGEST_ABOUT);

    private final TextField name = NAME.shownOn(new TextField(text("name")));
    private final TextArea aliases = new TextArea(text("aliases"));
    private final ComboBox<Term> sector = new ComboBox<>();
    private final ComboBox<LegalForm> legalForm = new ComboBox<>();
    private final LatinField nationalId = new LatinField(fact("nationalId"));
    private final TextField registrationNumber = REGISTRATION_NUMBER.on(new TextField(fact("registrationNumber")));
    private final Select<DepartmentRow> affiliation = new Select<>();
    private final JalaliDatePicker founded;
    private final LatinField phone = new LatinField(fact("phone"));
    private final TextArea about = ABOUT.shownOn(new TextArea(text("about")));

    ProfileFields(NgoServices services, List<DepartmentRow> departments) {
        addClassName("form");
        name.addClassName("wide");
        aliases.setHelperText(text("aliases.hint"));
        aliases.setManualValidation(true);
        sector.setLabel(fact("sector"));
        sector.setItems(
                (term, typed) -> Letters.compact(term.label()).contains(Letters.compact(typed)),
                services.taxonomy().sectors(services.who(), Translations.localeOf(this)));
        sector.setItemLabelGenerator(Term::label);
        sector.setRequiredIndicatorVisible(true);
        sector.setManualValidation(true);
        legalForm.setLabel(fact("legalForm"));
        legalForm.setItems(LegalForm.values());
        legalForm.setItemLabelGenerator(one -> Translations.of(this, one));
        legalForm.setRequiredIndicatorVisible(true);
        legalForm.setManualValidation(true);
        nationalId.setHelperText(text("nationalId.hint"));
        nationalId.setManualValidation(true);
        affiliation.setLabel(fact("affiliation"));
        affiliation.setEmptySelectionAllowed(true);
        affiliation.setEmptySelectionCaption(fact("independent"));
        affiliation.setItemLabelGenerator(one -> one == null ? fact("independent") : one.name());
        departments(departments);
        founded = new JalaliDatePicker(fact("founded"), services.clock());
        founded.setMax(services.today());
        phone.setHelperText(text("phone.hint"));
        phone.setManualValidation(true);
        add(name, sector, legalForm, nationalId, registrationNumber, affiliation, founded, phone, aliases, about);
    }

    /** Another county, other departments. */
    final void departments(List<DepartmentRow> departments) {
        affiliation.setItems(departments);
    }

    void show(NgoDetails details) {
        var locale = Translations.localeOf(this);
        name.setValue(details.row().name());
        aliases.setValue(String.join("\n", details.aliases()));
        sector.setValue(sector.getListDataView().getItems().filter(term -> term.code().equals(details.sector())).findFirst().orElse(null));
        legalForm.setValue(details.legalForm());
        nationalId.setValue(digits(details.nationalId()));
        registrationNumber.setValue(digits(details.registrationNumber()));
        affiliation.setValue(affiliation.getListDataView().getItems().filter(one -> one.id().equals(details.affiliation())).findFirst().orElse(null));
        founded.setValue(details.foundedOn());
        phone.setValue(Phones.shown(details.phone(), locale));
        about.setValue(Objects.toString(details.about(), ""));
    }

    List<Part> parts() {
        var locale = Translations.localeOf(this);
        return List.of(
                new Part(name.getLabel(), name::getValue, details -> details.row().name()),
                new Part(aliases.getLabel(), aliases::getValue, details -> String.join("\n", details.aliases())),
                new Part(sector.getLabel(), () -> sector.getValue() == null ? "" : sector.getValue().label(), details -> details.row().sector()),
                new Part(
                        legalForm.getLabel(), () -> legalForm.getValue() == null ? "" : Translations.of(this, legalForm.getValue()),
                        details -> Translations.of(this, details.legalForm())),
                new Part(nationalId.getLabel(), () -> digits(nationalId.getValue()), details -> digits(details.nationalId())),
                new Part(registrationNumber.getLabel(), () -> digits(registrationNumber.getValue()), details -> digits(details.registrationNumber())),
                new Part(
                        affiliation.getLabel(), () -> affiliation.getValue() == null ? fact("independent") : affiliation.getValue().name(),
                        details -> Objects.toString(details.row().affiliation(), fact("independent"))),
                new Part(founded.getLabel(), founded::getTypedText, details -> details.foundedOn() == null ? "" : Dates.brief(details.foundedOn(), locale)),
                new Part(phone.getLabel(), () -> Phones.shown(phone.getValue(), locale), details -> Phones.shown(details.phone(), locale)),
                new Part(about.getLabel(), about::getValue, details -> Objects.toString(details.about(), "")));
    }

    /** The profile, once every field is valid; until then the fields say what is wrong. */
    Optional<Profile> profile() {
        aliases.setInvalid(false);
        var number = read(nationalId, () -> nationalId.getValue().isBlank() ? null : NationalId.of(nationalId.getValue()));
        var called = read(phone, () -> PhoneNumber.read(phone.getValue()));
        // Every field says its own words; none is skipped because another was wrong.
        var valid = NAME.accepts(name) & REGISTRATION_NUMBER.accepts(registrationNumber) & ABOUT.accepts(about) & chosen(sector) & chosen(legalForm)
                & !founded.isInvalid() & !nationalId.isInvalid() & !phone.isInvalid();
        var made = new Profile[1];
        if (valid) {
            attempt().beside(aliases, "shared.ui.TextRule.tooLong").carriedOut(this, () -> made[0] = new Profile(
                    name.getValue(), aliases.getValue().lines().toList(), sector.getValue().code(), legalForm.getValue(), number,
                    registrationNumber.getValue(), affiliation.getValue() == null ? null : affiliation.getValue().id(),
                    founded.getValue(), called, about.getValue()));
        }
        return Optional.ofNullable(made[0]);
    }

    /** What the register may say against a profile, beside the field it is about. */
    Attempt attempt() {
        return new Attempt()
                .beside(name, "ngo.Profile.nameNeeded", "ngo.NgoRegistry.sameName")
                .beside(aliases, "ngo.Profile.tooManyAliases")
                .beside(nationalId, "ngo.NgoRegistry.sameNationalId")
                .beside(registrationNumber, "ngo.Profile.registrationNumber")
                .beside(founded, "ngo.Ngo.foundedInFuture")
                .beside(about, "ngo.Profile.otherNeedsWords");
    }

    private <T> @Nullable T read(LatinField field, Supplier<@Nullable T> reading) {
        field.setInvalid(false);
        try {
            return reading.get();
        } catch (DomainException refusal) {
            field.setErrorMessage(text(refusal));
            field.setInvalid(true);
            return null;
        }
    }

    private boolean chosen(ComboBox<?> choice) {
        choice.setInvalid(choice.getValue() == null);
        choice.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
        return !choice.isInvalid();
    }

    private String digits(@Nullable String code) {
        return code == null ? "" : Digits.in(Language.of(Translations.localeOf(this)), code);
    }

    private String text(DomainException refusal) {
        return Messages.text(Translations.localeOf(this), refusal);
    }

    private String fact(String part) {
        return Translations.of(this, "ngo.ui.ProfileFacts." + part);
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.ProfileFields." + part);
    }
}
