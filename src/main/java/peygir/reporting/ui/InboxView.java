package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** What waits for the reader, grouped by what is to be done, the most urgent first. */
@Route("inbox")
@Menu(title = "reporting.ui.InboxView.title", order = 5, icon = "inbox")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON})
class InboxView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Inbox inbox;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final Div groups = new Div();

    InboxView(Inbox inbox, CurrentActor current, Clock clock) {
        this.inbox = inbox;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "inbox");
        groups.addClassName("page-groups");
        var lead = new Paragraph(text("reporting.ui.InboxView.lead"));
        lead.addClassName("page-lead");
        add(new H1(getPageTitle()), lead, groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        groups.removeAll();
        var items = inbox.of(current.get(), getLocale());
        if (items.isEmpty()) {
            groups.add(new EmptyNote(text("reporting.ui.InboxView.empty")));
        }
        items.stream()
                .collect(Collectors.groupingBy(InboxItem::kind, java.util.TreeMap::new, Collectors.toList()))
                .forEach((kind, group) -> {
                    var name = Translations.of(this, kind);
                    var table = new RowsTable(
                            name, text("reporting.ui.InboxView.what"), text("reporting.ui.InboxView.where"), text("reporting.ui.InboxView.when"))
                            .asCards();
                    group.forEach(item -> table.row(
                            new Anchor(item.href(), item.text()), RowsTable.cell(item.where()), RowsTable.cell(day(item))));
                    groups.add(new Panel(text("reporting.ui.InboxView.group", name, Numbers.text(group.size(), getLocale())), table));
                });
    }

    private String day(InboxItem item) {
        if (item.day() == null) {
            return "";
        }
        var today = LocalDate.now(clock);
        return text("reporting.ui.InboxView.day", Dates.brief(item.day(), getLocale()), Dates.relative(item.day(), today, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return text("reporting.ui.InboxView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
