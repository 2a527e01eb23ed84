package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.CapacityRegister;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoRegistry;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** An NGO's profile sheet. */
@Route("ngos")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NgoDetailView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient NgoRegistry registry;
    private final transient CapacityRegister capacities;
    private final transient ExpectationRegister expectations;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private @Nullable String name;

    NgoDetailView(NgoRegistry registry, CapacityRegister capacities, ExpectationRegister expectations, CurrentActor current, Clock clock) {
        this.registry = registry;
        this.capacities = capacities;
        this.expectations = expectations;
        this.current = current;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var ngo = NgoId.of(id);
        var details = registry.details(current.get(), ngo, getLocale());
        name = details.row().name();
        removeAll();
        var lead = new Paragraph(text("lead", details.row().county(), details.row().sector()));
        lead.addClassName("page-lead");
        var head = new Div(
                new H1(name),
                new StateMark(
                        details.row().active() ? StateMark.Tone.ACTIVE : StateMark.Tone.QUIET,
                        Translations.of(this, details.row().active() ? "ngo.ui.NgoListView.active" : "ngo.ui.NgoListView.inactive")),
                lead);
        head.addClassName("page-head");
        var left = new Div(new OwnProfile(registry, current, clock, ngo), licences(details), people(details));
        left.addClassName("page-groups");
        var right = new Div(new CapacityPanel(capacities, current, ngo), new ExpectationPanel(expectations, current, ngo));
        right.addClassName("page-groups");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(head, columns);
    }

    private Panel licences(NgoDetails details) {
        var panel = new Panel(text("licences"));
        if (details.licences().isEmpty()) {
            panel.add(new EmptyNote(text("noLicence")));
            return panel;
        }
        var today = LocalDate.now(clock);
        var table = new RowsTable(text("licences"), text("issuer"), text("number"), text("subject"), text("expires"));
        details.licences().forEach(licence -> table.row(
                RowsTable.cell(licence.issuer()), new LatinText(licence.number()), RowsTable.cell(licence.sector()),
                RowsTable.cell(
                        licence.expiresOn() == null
                                ? text("unlimited")
                                : text("expiresOn", Dates.brief(licence.expiresOn(), getLocale()), Dates.relative(licence.expiresOn(), today, getLocale())))));
        panel.add(table);
        return panel;
    }

    private Panel people(NgoDetails details) {
        var panel = new Panel(text("people"));
        if (details.representatives().isEmpty()) {
            panel.add(new EmptyNote(text("nobody")));
            return panel;
        }
        var table = new RowsTable(text("people"), text("person"), text("role"), text("since"));
        details.representatives().forEach(person -> table.row(
                RowsTable.cell(person.name()), RowsTable.cell(person.role()), RowsTable.cell(Dates.brief(person.since(), getLocale()))));
        panel.add(table);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return name == null ? Translations.of(this, "ngo.ui.NgoListView.title") : name;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "ngo.ui.NgoDetailView." + thing, arguments);
    }
}
