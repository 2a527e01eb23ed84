package peygir.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.commitment.CommitmentLedger;
import peygir.introduction.IntroductionDesk.Pledge;
import peygir.introduction.IntroductionRow;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What two NGOs agreed on becomes a commitment of the one that gives. */
class PledgeForm extends Div {

    private static final TextRule TEXT = TextRule.required(CommitmentLedger.LONGEST_TEXT);
    private static final TextRule DETAIL = TextRule.required(CommitmentLedger.LONGEST_DETAIL);

    private final CommandKey key = CommandKey.fresh();
    private final TextArea words = TEXT.on(new TextArea(text("text")));
    private final TextField deliverable = DETAIL.on(new TextField(text("deliverable")));
    private final TextField measure = DETAIL.on(new TextField(text("measure")));
    private final JalaliDatePicker due;

    PledgeForm(IntroductionServices services, IntroductionRow row, Runnable done) {
        addClassName("item-form");
        words.setValue(text("proposal", Objects.toString(row.offer(), ""), row.askerName()));
        due = new JalaliDatePicker(text("due"), services.clock());
        due.setMin(services.today());
        due.setRequiredIndicatorVisible(true);
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (TEXT.accepts(words) & DETAIL.accepts(deliverable) & DETAIL.accepts(measure) & given()) {
                    save(services, row, done);
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        var fields = new Div(words, deliverable, measure, due);
        fields.addClassName("form");
        add(fields, actions);
    }

    private void save(IntroductionServices services, IntroductionRow row, Runnable done) {
        try {
            var pledge = new Pledge(words.getValue(), deliverable.getValue(), measure.getValue(), due.getValue());
            var attempt = new Attempt().beside(due, "commitment.Commitment.dueInPast").beside(words, "introduction.Introduction.notAccepted");
            if (attempt.carriedOut(this, () -> services.desk().becomeCommitment(services.who(), key, row.id(), row.version(), pledge))) {
                Notices.done(text("saved"));
                done.run();
            }
        } catch (OptimisticLockingFailureException _) {
            Notices.refused(Translations.of(this, "introduction.ui.IntroductionsView.meanwhile"));
            done.run();
        }
    }

    private boolean given() {
        if (due.getValue() == null && due.getTypedText().isBlank()) {
            due.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
            due.setInvalid(true);
        }
        return due.getValue() != null;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "introduction.ui.PledgeForm." + part, arguments);
    }
}
