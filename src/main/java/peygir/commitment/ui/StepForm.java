package peygir.commitment.ui;

import peygir.commitment.CommitmentDetails;
import peygir.commitment.Deed;
import peygir.shared.ui.RefusalLine;

/** A step that needs no words: to accept a promise, or to report it done. */
class StepForm extends DeedForm {

    private final RefusalLine refusal = new RefusalLine();

    StepForm(Desk desk, CommitmentDetails seen, Deed deed, Runnable changed) {
        super(desk, seen, changed);
        if (deed == Deed.ACCEPT) {
            add(hint("commitment.ui.StepForm.accept.hint"), refusal, buttons(primary("commitment.ui.StepForm.accept", this::accept)));
        } else {
            add(hint(seen.evidence().isEmpty() ? "commitment.ui.StepForm.report.noEvidence" : "commitment.ui.StepForm.report.hint"), refusal,
                    buttons(primary("commitment.ui.StepForm.report", this::report)));
        }
    }

    private void accept() {
        carryOut(refusal, "commitment.ui.StepForm.accept.done", () -> desk.ledger().accept(desk.who(), key(), seen().row().id()));
    }

    private void report() {
        carryOut(refusal, "commitment.ui.StepForm.report.done",
                () -> desk.ledger().reportDone(desk.who(), key(), seen().row().id(), seen().version()));
    }
}
