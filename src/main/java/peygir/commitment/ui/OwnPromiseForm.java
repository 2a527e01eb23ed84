package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.OwnPromise;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** An NGO's or a department's own promise, in its own words; what it lacks is said while it is typed. */
class OwnPromiseForm extends Div {

    private static final TextRule TEXT = TextRule.required(CommitmentLedger.LONGEST_TEXT);
    private static final TextRule DETAIL = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);

    private final transient Desk desk;
    private final @Nullable NgoId ngo;
    private final @Nullable DepartmentId department;
    private final CountyCode county;
    private final CommandKey key = CommandKey.fresh();
    private final TextArea promised = TEXT.on(new TextArea());
    private final TextArea deliverable = DETAIL.on(new TextArea());
    private final TextField measure = DETAIL.on(new TextField());
    private final JalaliDatePicker due;
    private final Objections objections = new Objections();

    /**
     * @param ngo who promises, null when a department does
     * @param department who promises, null when an NGO does
     */
    OwnPromiseForm(Desk desk, @Nullable NgoId ngo, @Nullable DepartmentId department, CountyCode county, Runnable changed) {
        this.desk = desk;
        this.ngo = ngo;
        this.department = department;
        this.county = county;
        this.due = new JalaliDatePicker(words("PromiseForm.due"), desk.clock());
        addClassNames("form", "promise-form");
        promised.setLabel(words("PromiseForm.promised"));
        deliverable.setLabel(words("PromiseForm.deliverable"));
        deliverable.setHelperText(words("PromiseForm.deliverable.hint"));
        measure.setLabel(words("PromiseForm.measure"));
        measure.setHelperText(words("PromiseForm.measure.hint"));
        due.setMin(desk.today());
        for (var field : Set.of(promised, deliverable)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> judge());
        }
        measure.setValueChangeMode(ValueChangeMode.LAZY);
        measure.addValueChangeListener(_ -> judge());
        due.addValueChangeListener(_ -> judge());
        objections.addClassName("wide");
        var save = new Button(words("OwnPromiseForm.save"), _ -> save(changed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassNames("form-actions", "wide");
        add(promised, due, deliverable, measure, objections, actions);
        judge();
    }

    private void judge() {
        var promiser = ngo != null ? new Promiser.ByNgo(ngo) : department != null ? new Promiser.ByDepartment(department) : null;
        objections.show(new Promise(
                county, promiser, Set.of(), promised.getValue(), deliverable.getValue(), measure.getValue(), due.getValue(), null, null, null));
    }

    private void save(Runnable changed) {
        var texts = TEXT.accepts(promised) & DETAIL.accepts(deliverable) & DETAIL.accepts(measure);
        if (!texts || due.isInvalid() || !objections.settled()) {
            return;
        }
        try {
            desk.own().make(
                    desk.who(), key,
                    new OwnPromise(ngo, department, promised.getValue(), deliverable.getValue(), measure.getValue(), due.getValue()),
                    objections.acceptedOnPurpose());
        } catch (DomainException refusal) {
            due.setErrorMessage(Messages.text(Translations.localeOf(this), refusal));
            due.setInvalid(true);
            return;
        }
        Notices.done(words("OwnPromiseForm.done"));
        changed.run();
    }

    private String words(String thing) {
        return Translations.of(this, "commitment.ui." + thing);
    }
}
