package peygir.commitment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.shared.ui.TextRule;

/** Says how it goes. */
class ProgressForm extends DeedForm {

    private static final TextRule RULE = TextRule.required(CommitmentLedger.LONGEST_NOTE);

    private final TextArea note = RULE.on(new TextArea());

    ProgressForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        note.setLabel(text("commitment.ui.ProgressForm.note"));
        add(note, buttons(primary("commitment.ui.ProgressForm.save", this::save)));
    }

    private void save() {
        if (RULE.accepts(note)) {
            carryOut(note, "commitment.ui.ProgressForm.done", () -> desk.ledger().noteProgress(desk.who(), key(), seen().row().id(), note.getValue()));
        }
    }
}
