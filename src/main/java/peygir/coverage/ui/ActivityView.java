package peygir.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.coverage.ActivityDetails;
import peygir.coverage.ActivityId;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.Dates;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** One activity record: what it says, and for those who keep it, what became of it and what to change. */
@Route(CoverageNavigation.ACTIVITIES)
@RolesAllowed({Role.Names.NGO, Role.Names.EXPERT, Role.Names.GOVERNOR, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class ActivityView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CoverageServices services;
    private @Nullable String title;

    ActivityView(CoverageServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(ActivityId.of(id));
    }

    private void show(ActivityId id) {
        var details = services.register().details(services.who(), id, getLocale());
        var row = details.row();
        title = row.title();
        removeAll();
        var mark = details.withdrawnOn() == null
                ? new ActivityMark(row)
                : new StateMark(StateMark.Tone.BAD, text("withdrawn", Dates.brief(details.withdrawnOn(), getLocale())));
        var lead = new Paragraph(new Anchor(NgoNavigation.href(row.ngo()), row.ngoName()));
        lead.addClassName("page-lead");
        var head = new Div(new H1(title), mark, lead);
        head.addClassName("page-head");
        add(head);
        var left = new Div(facts(details), new PartnersPanel(services, details));
        left.addClassName("page-groups");
        var columns = new Div(left);
        columns.addClassName("columns");
        if (services.mayChange() && details.withdrawnOn() == null) {
            left.add(new ActivityActs(services, details, () -> show(id)));
            columns.add(new ActivityEditor(services, details, () -> show(id)));
        }
        add(columns);
    }

    private Panel facts(ActivityDetails details) {
        var row = details.row();
        var facts = details.facts();
        var table = new RowsTable(text("facts"), text("what"), text("value"));
        fact(table, "subSector", row.subSectorLabel());
        fact(table, "groups", String.join(Translations.of(this, "coverage.ui.comma"), row.groups()));
        fact(table, "place", row.locality() == null ? Translations.of(this, "coverage.ui.wholeCounty") : row.locality());
        fact(table, "planned", Translations.of(this, "coverage.ui.period", day(facts.from()), day(facts.to())));
        fact(table, "started", details.startedOn() == null ? text("notSaid") : day(details.startedOn()));
        fact(table, "finished", details.finishedOn() == null ? text("notSaid") : day(details.finishedOn()));
        fact(table, "confirmed", text(
                "confirmedOn", day(row.confirmedOn()), Dates.relative(row.confirmedOn(), services.today(), getLocale())));
        return new Panel(text("facts"), table);
    }

    private void fact(RowsTable table, String what, String value) {
        table.row(RowsTable.cell(text(what)), RowsTable.cell(value));
    }

    private String day(LocalDate day) {
        return Dates.brief(day, getLocale());
    }

    @Override
    public String getPageTitle() {
        return title == null ? text("title") : title;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.ActivityView." + thing, arguments);
    }
}
