package peygir.commitment.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.FollowUp;
import peygir.shared.ui.TextRule;

/** Asks whoever promised how it goes, where the promise is read. */
class AskForm extends DeedForm {

    private static final TextRule NOTE = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);

    private final TextField note = new TextField();

    AskForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        NOTE.on(note);
        note.setLabel(text("commitment.ui.FollowUpBar.note"));
        add(hint("commitment.ui.AskForm.hint"), note, buttons(primary("commitment.ui.FollowUpBar.ask", this::ask)));
    }

    private void ask() {
        if (NOTE.accepts(note)) {
            carryOut(note, "commitment.ui.AskForm.done", () -> desk.followUps().ask(
                    desk.who(), key(), new FollowUp(List.of(seen().row().id()), note.getValue())));
        }
    }
}
