package peygir.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import peygir.access.CurrentActor;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;
import peygir.identity.IssuedLink;
import peygir.identity.LinkDesk;
import peygir.shared.CommandKey;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** What the administrator can do with an account: hand over a link, close it, open it again. */
class AccountActs extends Div {

    private final transient AccountDesk desk;
    private final transient CurrentActor current;
    private final transient Runnable changed;

    AccountActs(
            AccountDesk desk, LinkDesk links, CurrentActor current, AccountRow row, SerializableBiConsumer<String, IssuedLink> issued, Runnable changed) {
        this.desk = desk;
        this.current = current;
        this.changed = changed;
        addClassNames("row-buttons", "no-print");
        var key = CommandKey.fresh();
        if (row.enabled() && row.signInName() == null) {
            add(act("again", row, () -> issued.accept(row.displayName(), links.inviteAgain(current.get(), key, row.id()))));
        } else if (row.enabled()) {
            add(act("reset", row, () -> issued.accept(row.displayName(), links.reset(current.get(), key, row.id()))));
        }
        // Whoever closes the own account could not open it again.
        if (!row.id().equals(current.get().account())) {
            add(row.enabled() ? act("disable", row, () -> askBeforeDisabling(row)) : act("enable", row, () -> enable(row)));
        }
    }

    private Button act(String name, AccountRow row, Runnable action) {
        var button = new Button(text(name), _ -> action.run());
        button.setAriaLabel(text("of", text(name), row.displayName()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void enable(AccountRow row) {
        desk.enable(current.get(), CommandKey.fresh(), row.id());
        changed.run();
    }

    private void askBeforeDisabling(AccountRow row) {
        var key = CommandKey.fresh();
        var dialog = new ConfirmDialog(text("disable.title", row.displayName()), text("disable.text"), text("disable"), _ -> {
            desk.disable(current.get(), key, row.id());
            Notices.done(text("disable.done", row.displayName()));
            changed.run();
        });
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.open();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "identity.ui.AccountsView." + thing, arguments);
    }
}
