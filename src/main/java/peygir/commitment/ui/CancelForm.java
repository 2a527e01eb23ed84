package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.TextRule;

/** Calls a promise off, with the reason; it stays on record and counts apart. */
class CancelForm extends DeedForm {

    private static final TextRule REASON = TextRule.required(CommitmentLedger.LONGEST_DETAIL);

    private final TextArea reason = REASON.on(new TextArea());

    CancelForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        reason.setLabel(text("commitment.ui.CancelForm.reason"));
        var cancel = new Button(text("commitment.ui.CancelForm.save"), _ -> save());
        cancel.addThemeVariants(ButtonVariant.ERROR);
        add(hint("commitment.ui.CancelForm.hint"), reason, buttons(cancel));
    }

    private void save() {
        if (REASON.accepts(reason)) {
            carryOut(reason, "commitment.ui.CancelForm.done",
                    () -> desk.ledger().cancel(desk.who(), key(), seen().row().id(), seen().version(), reason.getValue()));
        }
    }

    @Override
    List<Difference> typed(CommitmentDetails stored) {
        return List.of(new Difference(
                text("commitment.ui.CancelForm.reason"), reason.getValue(), stored.closingReason() == null ? "" : stored.closingReason()));
    }
}
