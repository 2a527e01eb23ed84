package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedRow;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Corrects a need or withdraws it; the form opens below the list. */
class NeedActs extends Div {

    private static final TextRule REASON = TextRule.required(NeedDesk.LONGEST_REASON);

    private final transient CoverageServices services;
    private final transient NeedDesk desk;
    private final transient NeedRow need;
    private final CountyCode county;
    private final Div place;
    private final Div open = new Div();

    NeedActs(CoverageServices services, NeedDesk desk, CountyCode county, NeedRow need, Div place) {
        this.services = services;
        this.desk = desk;
        this.need = need;
        this.county = county;
        this.place = place;
        addClassNames("row-actions", "no-print");
        open.addClassName("item-form");
        var correct = new Button(text("correct"), _ -> correction());
        correct.setAriaLabel(text("correctOf", need.label()));
        var withdraw = new Button(text("withdraw"), _ -> withdrawal());
        withdraw.setAriaLabel(text("withdrawOf", need.label()));
        add(correct, withdraw);
    }

    private void correction() {
        open.removeAll();
        open.add(new NeedCorrection(services, desk, county, need, this::refresh, open::removeFromParent));
        place.add(open);
    }

    private void withdrawal() {
        var key = CommandKey.fresh();
        var reason = REASON.on(new TextField(text("reason")));
        var save = new Button(text("withdraw"), _ -> {
            if (REASON.accepts(reason)) {
                attempt(() -> desk.withdraw(services.who(), key, need.id(), reason.getValue()), text("withdrawn"));
            }
        });
        var fields = new Div(reason);
        fields.addClassName("form");
        unfold(fields, save);
    }

    private void unfold(Component fields, Button save) {
        var actions = new Div(save, new Button(Translations.of(this, "coverage.ui.SettlementForm.cancel"), _ -> open.removeFromParent()));
        actions.addClassName("form-actions");
        open.removeAll();
        open.add(fields, actions);
        place.add(open);
    }

    private void attempt(Runnable command, String thanks) {
        try {
            command.run();
            Notices.done(thanks);
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Translations.of(this, "coverage.ui.changedMeanwhile"));
        }
        refresh();
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.NeedActs." + thing, arguments);
    }
}
