package peygir.commitment.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.Deed;

/** A step that needs no words: to accept a promise, or to report it done. */
class StepForm extends DeedForm {

    private final Refusal refusal = new Refusal();

    /** Where there is no field, a refusal stands by itself. */
    private static final class Refusal extends Span implements HasValidation {
        private boolean invalid;

        Refusal() {
            addClassName("field-problem");
            getElement().setAttribute("role", "alert");
        }

        @Override
        public void setErrorMessage(String message) {
            setText(message);
        }

        @Override
        public String getErrorMessage() {
            return getText();
        }

        @Override
        public void setInvalid(boolean invalid) {
            this.invalid = invalid;
        }

        @Override
        public boolean isInvalid() {
            return invalid;
        }
    }

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
