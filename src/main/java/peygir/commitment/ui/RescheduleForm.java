package peygir.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Agrees on another day, with the reason; the original day stays on record. */
class RescheduleForm extends DeedForm {

    private static final TextRule REASON = TextRule.required(CommitmentLedger.LONGEST_DETAIL);

    private final JalaliDatePicker due;
    private final TextArea reason = REASON.on(new TextArea());

    RescheduleForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        due = new JalaliDatePicker(text("commitment.ui.RescheduleForm.due"), desk.clock());
        due.setMin(desk.today());
        due.setRequiredIndicatorVisible(true);
        reason.setLabel(text("commitment.ui.RescheduleForm.reason"));
        add(hint("commitment.ui.RescheduleForm.hint"), due, reason, buttons(primary("commitment.ui.RescheduleForm.save", this::save)));
    }

    private void save() {
        if (!hasDay() | !REASON.accepts(reason)) {
            return;
        }
        carryOut(due, "commitment.ui.RescheduleForm.done", () -> desk.ledger()
                .reschedule(desk.who(), key(), seen().row().id(), seen().version(), due.getValue(), reason.getValue()));
    }

    private boolean hasDay() {
        if (due.getValue() == null && due.getTypedText().isBlank()) {
            due.setErrorMessage(text("shared.ui.TextRule.required"));
            due.setInvalid(true);
        }
        return due.getValue() != null && !due.isInvalid();
    }

    @Override
    List<Difference> typed(CommitmentDetails stored) {
        var locale = Translations.localeOf(this);
        var lastReason = stored.dueChanges().isEmpty() ? "" : stored.dueChanges().getLast().reason();
        return List.of(
                new Difference(text("commitment.ui.RescheduleForm.due"), DueText.day(due.getValue(), locale), DueText.day(stored.row().currentDue(), locale)),
                new Difference(text("commitment.ui.RescheduleForm.reason"), reason.getValue(), lastReason));
    }
}
