package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentDetails.Beneficiary;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Deed;
import peygir.shared.ui.TextRule;

/** A yes or a no with a remark: the office verifies or gives back, an NGO it was promised to confirms or disputes. */
class JudgementForm extends DeedForm {

    private static final TextRule WITH_YES = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);
    private static final TextRule WITH_NO = TextRule.required(CommitmentLedger.LONGEST_DETAIL);

    private final TextArea remark = WITH_YES.on(new TextArea());
    private final Select<Beneficiary> speakingFor = new Select<>();
    private final boolean confirming;

    JudgementForm(Desk desk, CommitmentDetails seen, Deed deed, Runnable changed) {
        super(desk, seen, changed);
        confirming = deed == Deed.CONFIRM;
        remark.setLabel(text("commitment.ui.JudgementForm.remark"));
        remark.setHelperText(text(confirming ? "commitment.ui.JudgementForm.dispute.hint" : "commitment.ui.JudgementForm.return.hint"));
        if (confirming) {
            speakingFor.setLabel(text("commitment.ui.JudgementForm.speakingFor"));
            speakingFor.setItemLabelGenerator(Beneficiary::name);
            speakingFor.setItems(seen.confirmFor());
            speakingFor.setValue(seen.confirmFor().getFirst());
            speakingFor.setVisible(seen.confirmFor().size() > 1);
            add(hint("commitment.ui.JudgementForm.confirm.hint"), speakingFor);
        } else {
            add(hint(seen.evidence().isEmpty() ? "commitment.ui.JudgementForm.noEvidence" : "commitment.ui.JudgementForm.verify.hint"));
        }
        add(remark, buttons(
                primary(confirming ? "commitment.ui.JudgementForm.confirm" : "commitment.ui.JudgementForm.verify", () -> judge(true)),
                new Button(text(confirming ? "commitment.ui.JudgementForm.dispute" : "commitment.ui.JudgementForm.return"), _ -> judge(false))));
    }

    private void judge(boolean yes) {
        if (!(yes ? WITH_YES : WITH_NO).accepts(remark)) {
            return;
        }
        var id = seen().row().id();
        carryOut(remark, done(yes), () -> {
            if (confirming) {
                desk.ledger().confirm(desk.who(), key(), id, speakingFor.getValue().id(), yes, remark.getValue());
            } else {
                desk.ledger().verify(desk.who(), key(), id, seen().version(), yes, remark.getValue());
            }
        });
    }

    private String done(boolean yes) {
        if (confirming) {
            return yes ? "commitment.ui.JudgementForm.confirm.done" : "commitment.ui.JudgementForm.dispute.done";
        }
        return yes ? "commitment.ui.JudgementForm.verify.done" : "commitment.ui.JudgementForm.return.done";
    }
}
