package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.ngo.ExpectationRow;
import peygir.ngo.NgoRow;
import peygir.place.DepartmentRow;
import peygir.place.OfficeRow;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The fields of a promise. What it lacks to be verifiable is said while it is typed. */
class PromiseForm extends Div {

    private static final TextRule TEXT = TextRule.required(CommitmentLedger.LONGEST_TEXT);
    private static final TextRule DETAIL = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);

    /**
     * What there is to choose from, and where it was said.
     *
     * @param present the NGOs that were in the meeting
     * @param earliest the first day it may be due
     */
    record Setting(
            CountyCode county, OfficeRow office, List<DepartmentRow> departments, List<NgoRow> ngos, @Nullable MeetingId saidIn,
            @Nullable UUID line, @Nullable SeriesId series, Set<NgoId> present, LocalDate earliest,
            List<ExpectationRow> expectations, BondsForm bonds) {

        /** The same for another line of the same minutes. */
        Setting alsoOf(UUID other) {
            return new Setting(county, office, departments, ngos, saidIn, other, series, present, earliest, expectations, bonds.another());
        }
    }

    /** Somebody who may promise, by name. */
    record Owner(Promiser promiser, String name) {}

    private final transient Setting setting;
    private final TextArea promised = TEXT.on(new TextArea());
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final MultiSelectComboBox<NgoRow> beneficiaries = new MultiSelectComboBox<>();
    private final TextArea deliverable = DETAIL.on(new TextArea());
    private final TextField measure = DETAIL.on(new TextField());
    private final JalaliDatePicker due;
    private final ProofChoice proof;
    private final Objections objections = new Objections();

    PromiseForm(Setting setting, Clock clock) {
        this.setting = setting;
        this.proof = new ProofChoice(setting.series(), setting.expectations());
        this.due = new JalaliDatePicker(text("due"), clock);
        addClassNames("form", "promise-form");
        promised.setLabel(text("promised"));
        deliverable.setLabel(text("deliverable"));
        deliverable.setHelperText(text("deliverable.hint"));
        measure.setLabel(text("measure"));
        measure.setHelperText(text("measure.hint"));
        due.setMin(setting.earliest());
        chooseOwner();
        chooseBeneficiaries();
        proof.addClassName("wide");
        measure.addClassName("wide");
        beneficiaries.addClassName("wide");
        objections.addClassName("wide");
        promised.setValueChangeMode(ValueChangeMode.LAZY);
        deliverable.setValueChangeMode(ValueChangeMode.LAZY);
        measure.setValueChangeMode(ValueChangeMode.LAZY);
        promised.addValueChangeListener(_ -> judge());
        deliverable.addValueChangeListener(_ -> judge());
        measure.addValueChangeListener(_ -> judge());
        due.addValueChangeListener(_ -> judge());
        owner.addValueChangeListener(_ -> judge());
        add(promised, owner, due, beneficiaries);
        if (!setting.present().isEmpty()) {
            add(allOfTheMeeting());
        }
        add(deliverable, measure);
        setting.bonds().addClassName("wide");
        add(proof, setting.bonds(), objections);
        judge();
    }

    private void chooseOwner() {
        var owners = new ArrayList<Owner>();
        owners.add(new Owner(new Promiser.ByOffice(setting.office().id()), setting.office().title(locale())));
        setting.departments().forEach(department -> owners.add(new Owner(new Promiser.ByDepartment(department.id()), department.name())));
        setting.ngos().forEach(ngo -> owners.add(new Owner(new Promiser.ByNgo(ngo.id()), ngo.name())));
        owner.setLabel(text("owner"));
        owner.setItemLabelGenerator(Owner::name);
        owner.setItems((item, typed) -> Letters.compact(item.name()).contains(Letters.compact(typed)), owners);
        owner.setClearButtonVisible(true);
    }

    private void chooseBeneficiaries() {
        beneficiaries.setLabel(text("beneficiaries"));
        beneficiaries.setItemLabelGenerator(NgoRow::name);
        beneficiaries.setItems((item, typed) -> Letters.compact(item.name()).contains(Letters.compact(typed)), setting.ngos());
        beneficiaries.setClearButtonVisible(true);
    }

    private Button allOfTheMeeting() {
        var all = new Button(text("allOfTheMeeting"), _ -> beneficiaries.setValue(
                setting.ngos().stream().filter(ngo -> setting.present().contains(ngo.id())).collect(Collectors.toSet())));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClassName("wide");
        return all;
    }

    /** Begins with the words of the minutes. */
    void say(String words) {
        promised.setValue(words);
    }

    private void judge() {
        proof.offer(owner.getValue() != null && owner.getValue().promiser() instanceof Promiser.ByOffice);
        objections.show(draft());
    }

    private Promise draft() {
        var promiser = owner.getValue() == null ? null : owner.getValue().promiser();
        return new Promise(
                setting.county(), promiser,
                beneficiaries.getValue().stream().map(NgoRow::id).collect(Collectors.toSet()), promised.getValue(), deliverable.getValue(),
                measure.getValue(), due.getValue(), setting.saidIn(), setting.line(),
                proof.keptBy(), setting.bonds().bonds());
    }

    /** The promise, once every field can be taken; until then the fields say what is wrong. */
    Optional<Promise> promise() {
        var texts = TEXT.accepts(promised) & DETAIL.accepts(deliverable) & DETAIL.accepts(measure);
        return texts & proof.settled() & setting.bonds().settled() && !due.isInvalid() && objections.settled() ? Optional.of(draft()) : Optional.empty();
    }

    /** The explicit choice to record it although it lacks something. */
    boolean notVerifiable() {
        return objections.acceptedOnPurpose();
    }

    /** Says a refusal beside the day, which is what the ledger may still object to. */
    void refuse(String words) {
        due.setErrorMessage(words);
        due.setInvalid(true);
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    private String text(String thing) {
        return Translations.of(this, "commitment.ui.PromiseForm." + thing);
    }
}
