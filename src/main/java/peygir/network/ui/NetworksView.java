package peygir.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import peygir.access.Role;
import peygir.network.NetworkRow;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** Networks and commissions within reach. */
@Route(NetworkNavigation.LIST)
@Menu(title = "network.ui.NetworksView.title", order = 35, icon = "network")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NetworksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient NetworkServices services;

    NetworksView(NetworkServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var lead = new Paragraph(text("lead", Numbers.text(services.book().fewest(services.who()), getLocale())));
        lead.addClassName("page-lead");
        add(new H1(getPageTitle()), lead, networks(), new CommissionsPanel(services));
    }

    private Panel networks() {
        var panel = new Panel(text("networks"));
        var who = services.who();
        if (who.has(Role.EXPERT, Role.GOVERNOR, Role.NGO)) {
            var place = new Div();
            var propose = new Button(text("propose"));
            propose.addClickListener(_ -> {
                propose.setVisible(false);
                place.add(new ProposalForm(services, this::show));
            });
            panel.withActions(propose);
            panel.add(place);
        }
        var rows = services.book().rows(who, getLocale(), null, AT_ONCE + 1);
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
            return panel;
        }
        var table = new RowsTable(text("networks"), text("name"), text("county"), text("subject"), text("coordinator"), text("members"), text("state")).asCards();
        panel.add(table);
        show(panel, table, rows);
        return panel;
    }

    /** One more than is shown tells whether there are more. */
    private void show(Panel panel, RowsTable table, List<NetworkRow> rows) {
        rows.stream().limit(AT_ONCE).forEach(row -> row(table, row));
        if (rows.size() > AT_ONCE) {
            var last = rows.get(AT_ONCE - 1).place();
            var more = new Button(text("more"));
            more.addClassName("no-print");
            more.addClickListener(_ -> {
                more.removeFromParent();
                show(panel, table, services.book().rows(services.who(), getLocale(), last, AT_ONCE + 1));
            });
            panel.add(more);
        }
    }

    private void row(RowsTable table, NetworkRow row) {
        table.row(
                new Anchor(NetworkNavigation.href(row.id()), row.name()), RowsTable.cell(row.county()), RowsTable.cell(row.subject()),
                RowsTable.cell(Objects.toString(row.coordinator(), "")), RowsTable.cell(Numbers.text(row.members(), getLocale())), Marks.of(this, row));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "network.ui.NetworksView." + part, arguments);
    }
}
