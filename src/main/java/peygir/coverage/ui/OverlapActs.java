package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.OverlapDesk;
import peygir.coverage.OverlapDesk.Owner;
import peygir.coverage.OverlapRow;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What the office may do with a pair: take it up, hand it on, put it on the next agenda, settle it, open it again. */
class OverlapActs extends Div {

    private static final TextRule REASON = TextRule.required(OverlapDesk.LONGEST_AGREEMENT);

    private final transient OverlapServices services;
    private final transient OverlapRow pair;
    private final transient Runnable changed;
    private final Div actions = new Div();

    OverlapActs(OverlapServices services, OverlapRow pair, Runnable changed) {
        this.services = services;
        this.pair = pair;
        this.changed = changed;
        addClassNames("overlap-acts", "no-print");
        actions.addClassName("form-actions");
        add(actions);
        actions.add(opening("settle", pair.open() ? "settle" : "settleAgain", () -> new SettlementForm(services, pair, changed)));
        if (pair.open()) {
            if (pair.openedOn() == null) {
                actions.add(act("takeUp", key -> services.desk().open(services.who(), key, pair.first(), pair.second())));
            }
            if (pair.tabledIn() == null) {
                actions.add(act("table", key -> services.desk().table(services.who(), key, pair.first(), pair.second(), pair.version())));
            }
            actions.add(opening("hand", "hand", this::handing));
        } else {
            actions.add(opening("reopen", "reopen", this::reopening));
        }
    }

    private interface Command {
        void carryOut(CommandKey key);
    }

    private Button act(String name, Command command) {
        var key = CommandKey.fresh();
        var button = new Button(text(name), _ -> carryOut(() -> command.carryOut(key), text(name + ".done")));
        button.setAriaLabel(text(name + "Of", pair.firstName(), pair.secondName()));
        return button;
    }

    private interface Form {
        Div open();
    }

    private Button opening(String name, String words, Form form) {
        var button = new Button(text(words), _ -> {
            actions.setVisible(false);
            add(form.open());
        });
        button.setAriaLabel(text(name + "Of", pair.firstName(), pair.secondName()));
        return button;
    }

    private Div handing() {
        var key = CommandKey.fresh();
        var owner = new Select<Owner>();
        owner.setLabel(text("owner.field"));
        owner.setItems(services.desk().owners(services.who(), pair.county()));
        owner.setItemLabelGenerator(Owner::name);
        owner.setManualValidation(true);
        var save = new Button(text("hand"), _ -> {
            owner.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
            owner.setInvalid(owner.getValue() == null);
            if (owner.getValue() != null) {
                carryOut(
                        () -> services.desk().handTo(services.who(), key, pair.first(), pair.second(), pair.version(), owner.getValue().holding()),
                        text("hand.done"));
            }
        });
        return form(owner, save);
    }

    private Div reopening() {
        var key = CommandKey.fresh();
        var reason = REASON.on(new TextArea(text("reason")));
        reason.setWidthFull();
        var save = new Button(text("reopen"), _ -> {
            if (REASON.accepts(reason)) {
                carryOut(
                        () -> services.desk().reopen(services.who(), key, pair.first(), pair.second(), pair.version(), reason.getValue()), text("reopen.done"));
            }
        });
        return form(reason, save);
    }

    private Div form(Component field, Button save) {
        var buttons = new Div(save, new Button(Translations.of(this, "coverage.ui.SettlementForm.cancel"), _ -> changed.run()));
        buttons.addClassName("form-actions");
        var form = new Div(field, buttons);
        form.addClassName("overlap-form");
        return form;
    }

    private void carryOut(Runnable command, String thanks) {
        try {
            command.run();
            Notices.done(thanks);
        } catch (DomainException refusal) {
            Notices.refused(Messages.text(getLocale(), refusal));
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Translations.of(this, "coverage.ui.changedMeanwhile"));
        }
        changed.run();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OverlapPanel." + thing, arguments);
    }
}
