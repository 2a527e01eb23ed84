package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.commitment.ui.PromisedToUs;
import peygir.commitment.ui.WePromised;
import peygir.coverage.ui.OwnActivities;
import peygir.meeting.ui.OwnInvitations;
import peygir.ngo.CapacityRegister;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoRegistry;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.ui.CapacityPanel;
import peygir.ngo.ui.ExpectationPanel;
import peygir.ngo.ui.OwnProfile;
import peygir.ngo.ui.RepresentationPanel;
import peygir.reporting.FigureName;
import peygir.reporting.NgoLine;
import peygir.reporting.Overviews;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** An NGO's home: what waits for its answer first, then what was promised, then its own record. */
@Route("my-ngo")
@Menu(title = "reporting.ui.NgoHomeView.title", order = 3, icon = "vaadin:home")
@RolesAllowed(Role.Names.NGO)
class NgoHomeView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient NgoRegistry registry;
    private final transient CapacityRegister capacities;
    private final transient ExpectationRegister expectations;
    private final transient RepresentationDesk representations;
    private final transient ObjectProvider<OwnActivities> activities;
    private final transient OwnInvitations.Maker invitations;
    private final transient ObjectProvider<PromisedToUs> promisedToUs;
    private final transient ObjectProvider<WePromised> wePromised;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private @Nullable NgoId ngo;

    NgoHomeView(
            Overviews overviews, NgoRegistry registry, CapacityRegister capacities, ExpectationRegister expectations, RepresentationDesk representations,
            ObjectProvider<OwnActivities> activities, OwnInvitations.Maker invitations, ObjectProvider<PromisedToUs> promisedToUs, ObjectProvider<WePromised> wePromised,
            CurrentActor current, Clock clock) {
        this.overviews = overviews;
        this.registry = registry;
        this.capacities = capacities;
        this.expectations = expectations;
        this.representations = representations;
        this.activities = activities;
        this.invitations = invitations;
        this.promisedToUs = promisedToUs;
        this.wePromised = wePromised;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "ngo-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = current.get().ngos();
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("ngo").map(NgoId::of);
        ngo = wanted.map(id -> own.stream().filter(id::equals).findFirst().orElseThrow(NotFound::new))
                .or(() -> own.stream().min(Comparator.comparing(NgoId::toString)))
                .orElseThrow(NotFound::new);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        if (ngo != null) {
            show(ngo);
        }
    }

    private void show(NgoId id) {
        var who = current.get();
        var details = registry.details(who, id, getLocale());
        var lead = new Paragraph(Translations.of(this, "ngo.ui.NgoDetailView.lead", details.row().county(), details.row().sector()));
        lead.addClassName("page-lead");
        var head = new Div(new H1(details.row().name()), lead);
        head.addClassName("page-head");
        add(head, Still.of(figures(overviews.ngo(who, id, getLocale()))));
        var left = new Div(
                new Panel(text("meeting"), invitations.of(who, id)),
                new Panel(text("promisedToUs"), promisedToUs.getObject().show(who, id)),
                new Panel(text("wePromised"), wePromised.getObject().show(who, id)),
                activities.getObject().show(id));
        left.addClassName("page-groups");
        var right = new Div(
                new ExpectationPanel(expectations, current, id), new CapacityPanel(capacities, current, id), new OwnProfile(registry, current, clock, id),
                new RepresentationPanel(representations, current, clock, id));
        right.addClassName("page-groups");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns);
    }

    private Panel figures(NgoLine line) {
        var key = line.ngo().toString();
        var figures = new Div();
        figures.addClassName("figures");
        for (var name : List.of(
                FigureName.COMMITMENT_OPEN, FigureName.COMMITMENT_OVERDUE, FigureName.COMMITMENT_KEPT, FigureName.COMMITMENT_ON_TIME_RATE)) {
            figures.add(CountyFigures.of(name, key, line.promised()));
        }
        figures.add(Figure.days(FigureName.FRESHNESS.wire(), key, line.freshness()));
        return new Panel(text("figures"), figures);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing) {
        return Translations.of(this, "reporting.ui.NgoHomeView." + thing);
    }
}
