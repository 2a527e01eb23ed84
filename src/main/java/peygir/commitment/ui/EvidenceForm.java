package peygir.commitment.ui;

import com.vaadin.flow.component.textfield.TextField;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.shared.CommandKey;
import peygir.shared.ui.FileField;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;

/** Gives evidence: a file, an address, or both. */
class EvidenceForm extends DeedForm {

    private static final TextRule DESCRIPTION = TextRule.required(CommitmentLedger.LONGEST_DETAIL);
    private static final TextRule LINK = TextRule.optional(CommitmentLedger.LONGEST_LINK);

    private final CommandKey fileKey = CommandKey.fresh();
    private final TextField description = DESCRIPTION.on(new TextField());
    private final LatinField link = LINK.on(new LatinField());
    private final FileField file = new FileField();

    EvidenceForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        description.setLabel(text("commitment.ui.EvidenceForm.description"));
        link.setLabel(text("commitment.ui.EvidenceForm.link"));
        link.setPlaceholder("https://");
        add(description, hint("commitment.ui.EvidenceForm.hint"), file, link,
                buttons(primary("commitment.ui.EvidenceForm.save", this::save)));
    }

    private void save() {
        var address = link.getValue().strip();
        if (!DESCRIPTION.accepts(description) | !LINK.accepts(link)) {
            return;
        }
        if (file.chosen().isEmpty() && address.isEmpty()) {
            link.setErrorMessage(text("commitment.ui.EvidenceForm.nothing"));
            link.setInvalid(true);
            return;
        }
        var id = seen().row().id();
        carryOut(link, "commitment.ui.EvidenceForm.done", () -> {
            if (!address.isEmpty()) {
                desk.ledger().giveLink(desk.who(), key(), id, description.getValue(), address);
            }
            file.chosen()
                    .ifPresent(given -> desk.ledger().giveFile(desk.who(), fileKey, id, description.getValue(), given.name(), given.content()));
        });
    }
}
