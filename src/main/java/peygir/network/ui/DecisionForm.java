package peygir.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import peygir.network.NetworkDesk;
import peygir.network.NetworkDesk.Decision;
import peygir.network.NetworkDetails;
import peygir.shared.CommandKey;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** The governor decides about a proposed network. */
class DecisionForm extends Div {

    private final CommandKey key = CommandKey.fresh();

    DecisionForm(NetworkServices services, NetworkDetails network, Runnable done) {
        addClassName("no-print");
        var locale = Translations.localeOf(this);
        var remark = new TextField(text("remark"));
        remark.setMaxLength(NetworkDesk.LONGEST_REMARK);
        remark.setWidthFull();
        var note = new Paragraph(text("note", Numbers.text(network.row().members(), locale), Numbers.text(network.row().fewest(), locale)));
        note.addClassName("meta");
        var attempt = new Attempt().beside(remark, "network.NetworkDesk.reasonNeeded", "network.NetworkDesk.tooFew");
        var approve = decide("approve", true, services, network, remark, attempt, done);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(approve, decide("decline", false, services, network, remark, attempt, done));
        actions.addClassName("form-actions");
        add(new Panel(text("title"), note, remark, actions));
    }

    private Button decide(
            String what, boolean approved, NetworkServices services, NetworkDetails network, TextField remark, Attempt attempt, Runnable done) {
        var button = new Button(text(what));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            remark.setInvalid(false);
            try {
                if (attempt.carriedOut(this, () -> services.desk()
                        .decide(services.who(), key, network.row().id(), network.version(), new Decision(approved, remark.getValue())))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "network.ui.DecisionForm." + part, arguments);
    }
}
