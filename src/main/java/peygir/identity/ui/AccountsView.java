package peygir.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.AccountDesk;
import peygir.identity.AccountPlace;
import peygir.identity.AccountRow;
import peygir.identity.IssuedLink;
import peygir.identity.LinkDesk;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.ListFoot;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** The administrator's page: who has an account and in which roles, the links by which others come, and the way to close an account at once. */
@Route("admin")
@Menu(title = "identity.ui.AccountsView.title", order = 90, icon = "person")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
class AccountsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient AccountDesk desk;
    private final transient LinkDesk links;
    private final transient CurrentActor current;
    private final TextField search = new TextField();
    private final Div issued = new Div();
    private final Div form = new Div();
    private final RowsTable table;
    private final EmptyNote empty = new EmptyNote(text("empty"));
    private final ListFoot foot = new ListFoot(text("more"), this::showMore);
    private final boolean mayChange;
    private @Nullable AccountPlace last;

    AccountsView(AccountDesk desk, LinkDesk links, CurrentActor current) {
        this.desk = desk;
        this.links = links;
        this.current = current;
        this.mayChange = current.get().has(Role.ADMIN);
        addClassName("page");
        table = mayChange
                ? new RowsTable(text("title"), text("name"), text("signInName"), text("roles"), text("last"), text("since"), text("state"), text("action")).asCards()
                : new RowsTable(text("title"), text("name"), text("signInName"), text("roles"), text("last"), text("since"), text("state")).asCards();
        var list = new Div(table, empty, foot);
        list.addClassName("panel");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        add(head(), lead, issued, form, list);
    }

    private Div head() {
        search.setLabel(text("search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(AccountsView.class, QueryParameters.of("q", change.getValue())));
            }
        });
        var head = new Div(new H1(getPageTitle()), search);
        head.addClassName("page-head");
        if (mayChange) {
            head.add(new Button(text("invite"), _ -> {
                form.removeAll();
                form.add(new InviteAccountForm(links, current, this::show, form::removeAll));
            }));
        }
        return head;
    }

    private void show(String person, IssuedLink link) {
        form.removeAll();
        issued.removeAll();
        issued.add(new IssuedLinkPanel(person, link));
        refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        refresh();
    }

    private void refresh() {
        table.clear();
        last = null;
        showMore();
        table.setVisible(last != null);
        empty.setVisible(last == null);
    }

    private void showMore() {
        var rows = desk.rows(current.get(), search.getValue(), last, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).forEach(row -> {
            table.row(cells(row));
            last = AccountPlace.of(row);
        });
        foot.more(rows.size() > AT_ONCE);
    }

    private Component[] cells(AccountRow row) {
        var name = row.signInName();
        var last = row.lastSignInAt();
        Component[] facts = {
            RowsTable.cell(row.displayName()),
            name == null ? RowsTable.cell(text("noName")) : new LatinText(name),
            RowsTable.cell(roles(row)),
            RowsTable.cell(last == null ? text("never") : Dates.moment(last, getLocale())),
            RowsTable.cell(Dates.moment(row.createdAt(), getLocale())),
            state(row)
        };
        if (!mayChange) {
            return facts;
        }
        var cells = Arrays.copyOf(facts, facts.length + 1);
        cells[facts.length] = new AccountActs(desk, links, current, row, this::show, this::refresh);
        return cells;
    }

    private StateMark state(AccountRow row) {
        if (!row.enabled()) {
            return new StateMark(Tone.BAD, text("disabled"));
        }
        return row.signInName() == null ? new StateMark(Tone.QUIET, text("invited")) : new StateMark(Tone.GOOD, text("enabled"));
    }

    private String roles(AccountRow row) {
        return row.roles().isEmpty()
                ? text("noRole")
                : row.roles().stream().sorted().map(role -> Translations.of(this, role)).collect(Collectors.joining(text("and")));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, "identity.ui.AccountsView." + key, arguments);
    }
}
