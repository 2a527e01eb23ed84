package peygir.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.network.NetworkDesk;
import peygir.network.NetworkDesk.Decision;
import peygir.network.NetworkDetails;
import peygir.shared.CommandKey;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** The governor decides about a proposed network; what was decided or handed over meanwhile is shown beside the decision. */
class DecisionForm extends Div {

    private final transient NetworkServices services;
    private final transient Runnable done;
    private final TextField remark = new TextField();
    private final Div conflict = new Div();
    private final Div actions = new Div();
    private final transient Attempt attempt =
            new Attempt().beside(remark, "network.NetworkDesk.reasonNeeded", "network.NetworkDesk.tooFew", "network.NetworkDesk.decidedAlready");
    private CommandKey key = CommandKey.fresh();

    /** The network as the governor saw it. */
    private transient NetworkDetails seen;

    DecisionForm(NetworkServices services, NetworkDetails network, Runnable done) {
        this.services = services;
        this.seen = network;
        this.done = done;
        addClassName("no-print");
        var locale = Translations.localeOf(this);
        remark.setLabel(text("remark"));
        remark.setMaxLength(NetworkDesk.LONGEST_REMARK);
        remark.setWidthFull();
        var note = new Paragraph(text("note", Numbers.text(network.row().members(), locale), Numbers.text(network.row().fewest(), locale)));
        note.addClassName("meta");
        var approve = button("approve", true);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(approve, button("decline", false));
        actions.addClassName("form-actions");
        add(new Panel(text("title"), note, remark, conflict, actions));
    }

    private Button button(String what, boolean approved) {
        var button = new Button(text(what));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                decide(approved);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void decide(boolean approved) {
        remark.setInvalid(false);
        try {
            var decision = new Decision(approved, remark.getValue());
            if (attempt.carriedOut(this, () -> services.desk().decide(services.who(), key, seen.row().id(), seen.version(), decision))) {
                Notices.done(text("saved"));
                done.run();
            }
        } catch (OptimisticLockingFailureException _) {
            changedMeanwhile(approved);
        }
    }

    private void changedMeanwhile(boolean approved) {
        var stored = services.book().details(services.who(), seen.row().id(), Translations.localeOf(this));
        var panel = new ConflictPanel(
                List.of(
                        new Difference(text("decision"), text(approved ? "approve" : "decline"), Translations.of(this, stored.row().state())),
                        new Difference(text("remark"), remark.getValue(), Objects.toString(stored.remark(), "")),
                        new Difference(text("coordinator"), Objects.toString(seen.row().coordinator(), ""), Objects.toString(stored.row().coordinator(), ""))),
                done, () -> decideAnew(stored, approved));
        if (stored.decidedBy() != null && stored.decidedOn() != null) {
            panel.savedBy(stored.decidedBy(), stored.decidedOn());
        }
        conflict.removeAll();
        conflict.add(panel);
        // One decision at a time: the panel asks, the form's own buttons wait.
        actions.setVisible(false);
    }

    private void decideAnew(NetworkDetails stored, boolean approved) {
        seen = stored;
        key = CommandKey.fresh();
        conflict.removeAll();
        actions.setVisible(true);
        decide(approved);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "network.ui.DecisionForm." + part, arguments);
    }
}
