package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import peygir.coverage.ActivityDetails;
import peygir.coverage.ActivityStatus;
import peygir.coverage.PartnerDesk;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Who does an activity with the one that leads it; those who keep the record name more, or take one off. */
class PartnersPanel extends Div {

    private final transient CoverageServices services;
    private final transient ActivityDetails details;

    PartnersPanel(CoverageServices services, ActivityDetails details) {
        this.services = services;
        this.details = details;
        setId("partners");
        show();
    }

    private void show() {
        removeAll();
        var panel = new Panel(text("title"));
        var rows = services.partners().ofActivity(services.who(), details.row().id(), Translations.localeOf(this));
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("alone")));
        }
        rows.forEach(row -> panel.add(PartnerItem.ofLead(services, row, this::show)));
        var status = details.row().status();
        if (services.mayChange() && (status == ActivityStatus.PLANNED || status == ActivityStatus.RUNNING)) {
            panel.add(naming());
        }
        add(panel);
    }

    private Div naming() {
        var choice = new PartnerChoice(services, details.row().ngo());
        var name = new Button(text("name"));
        name.setDisableOnClick(true);
        name.addClickListener(_ -> {
            try {
                name(choice);
            } finally {
                name.setEnabled(true);
            }
        });
        choice.setWidthFull();
        var actions = new Div(name);
        actions.addClassName("form-actions");
        var form = new Div(choice, actions);
        form.addClassNames("page-groups", "no-print");
        return form;
    }

    private void name(PartnerChoice choice) {
        choice.setInvalid(false);
        if (choice.getValue().isEmpty()) {
            choice.setErrorMessage(text("nobody"));
            choice.setInvalid(true);
            return;
        }
        try {
            choice.chosen().forEach(partner ->
                    services.partners().name(services.who(), CommandKey.fresh(), new PartnerDesk.Naming(details.row().id(), partner)));
            Notices.done(text("named"));
            show();
        } catch (DomainException refusal) {
            choice.setErrorMessage(Messages.text(Translations.localeOf(this), refusal));
            choice.setInvalid(true);
        }
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "coverage.ui.PartnersPanel." + part, arguments);
    }
}
