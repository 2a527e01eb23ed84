package peygir.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.Notices;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Translations;

/** The administrator's page: who has an account, in which roles, and the way to close one at once. */
@Route("admin")
@Menu(title = "identity.ui.AccountsView.title", order = 90, icon = "vaadin:users")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
class AccountsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient CurrentActor current;
    private final TextField search = new TextField();
    private final Grid<AccountRow> grid = new Grid<>();
    private final boolean mayChange;

    AccountsView(AccountDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        this.mayChange = current.get().has(Role.ADMIN);
        addClassName("page");
        var head = new Div(new H1(getPageTitle()), search);
        head.addClassName("page-head");
        var lead = new Paragraph(text("identity.ui.AccountsView.lead"));
        lead.addClassName("page-lead");
        search.setLabel(text("identity.ui.AccountsView.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(AccountsView.class, QueryParameters.of("q", change.getValue())));
            }
        });
        columns();
        add(head, lead, grid);
    }

    private void columns() {
        grid.addComponentColumn(row -> new LatinText(row.signInName())).setHeader(text("identity.ui.AccountsView.signInName"));
        grid.addColumn(AccountRow::displayName).setHeader(text("identity.ui.AccountsView.name")).setFlexGrow(2);
        grid.addColumn(this::roles).setHeader(text("identity.ui.AccountsView.roles")).setFlexGrow(2);
        grid.addColumn(row -> Dates.moment(row.createdAt(), getLocale())).setHeader(text("identity.ui.AccountsView.since"));
        grid.addColumn(row -> text(row.enabled() ? "identity.ui.AccountsView.enabled" : "identity.ui.AccountsView.disabled"))
                .setHeader(text("identity.ui.AccountsView.state"));
        if (mayChange) {
            grid.addComponentColumn(this::action).setHeader(text("identity.ui.AccountsView.action"));
        }
        grid.setAllRowsVisible(true);
    }

    private String roles(AccountRow row) {
        return row.roles().isEmpty()
                ? text("identity.ui.AccountsView.noRole")
                : Arrays.stream(row.roles().split(","))
                        .map(Role::valueOf)
                        .map(role -> Translations.of(this, role))
                        .collect(Collectors.joining(text("identity.ui.AccountsView.and")));
    }

    private Button action(AccountRow row) {
        var key = CommandKey.fresh();
        var button = new Button(
                text(row.enabled() ? "identity.ui.AccountsView.disable" : "identity.ui.AccountsView.enable"),
                _ -> {
                    if (row.enabled()) {
                        askBeforeDisabling(row, key);
                    } else {
                        desk.enable(current.get(), key, row.id());
                        refresh();
                    }
                });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(!row.id().equals(current.get().account()));
        return button;
    }

    private void askBeforeDisabling(AccountRow row, CommandKey key) {
        var dialog = new ConfirmDialog(
                text("identity.ui.AccountsView.disable.title", row.displayName()),
                text("identity.ui.AccountsView.disable.text"),
                text("identity.ui.AccountsView.disable"),
                _ -> {
                    desk.disable(current.get(), key, row.id());
                    Notices.done(text("identity.ui.AccountsView.disable.done", row.displayName()));
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(text("identity.ui.AccountsView.cancel"));
        dialog.open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        refresh();
    }

    private void refresh() {
        grid.setItems(desk.rows(current.get(), search.getValue().strip()));
    }

    @Override
    public String getPageTitle() {
        return text("identity.ui.AccountsView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
