package peygir.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Deed;
import peygir.shared.ui.TextRule;

/** Calls the next level about a promise that is stuck, or says that the call was heard. */
class EscalationForm extends DeedForm {

    private final TextRule rule;
    private final TextArea words;
    private final boolean calling;

    EscalationForm(Desk desk, CommitmentDetails seen, Deed deed, Runnable changed) {
        super(desk, seen, changed);
        calling = deed == Deed.ESCALATE;
        rule = calling ? TextRule.required(CommitmentLedger.LONGEST_DETAIL) : TextRule.optional(CommitmentLedger.LONGEST_DETAIL);
        words = rule.on(new TextArea());
        words.setLabel(text(calling ? "commitment.ui.EscalationForm.reason" : "commitment.ui.EscalationForm.answer"));
        add(hint(calling ? "commitment.ui.EscalationForm.call.hint" : "commitment.ui.EscalationForm.hear.hint"), words,
                buttons(primary(calling ? "commitment.ui.EscalationForm.call" : "commitment.ui.EscalationForm.hear", this::save)));
    }

    private void save() {
        if (!rule.accepts(words)) {
            return;
        }
        var id = seen().row().id();
        if (calling) {
            carryOut(words, "commitment.ui.EscalationForm.call.done", () -> desk.escalations().escalate(desk.who(), key(), id, words.getValue()));
        } else {
            carryOut(words, "commitment.ui.EscalationForm.hear.done", () -> desk.escalations().acknowledge(desk.who(), key(), id, words.getValue()));
        }
    }
}
