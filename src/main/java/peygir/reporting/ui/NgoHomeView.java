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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.commitment.CommitmentBook;
import peygir.commitment.ui.PromisedToUs;
import peygir.commitment.ui.WePromised;
import peygir.coverage.ui.OwnActivities;
import peygir.meeting.ui.OwnInvitations;
import peygir.experience.ui.OwnNotes;
import peygir.introduction.ui.OwnIntroductions;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoRegistry;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.ui.NgoPanels;
import peygir.ngo.ui.RepresentationPanel;
import peygir.reporting.FigureName;
import peygir.reporting.NgoLine;
import peygir.reporting.OwnRecords;
import peygir.reporting.Overviews;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.Columns;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** An NGO's home: what waits for its answer first, then what was promised, then its own record. */
@Route("my-ngo")
@Menu(title = "reporting.ui.NgoHomeView.title", order = 3, icon = "home")
@RolesAllowed(Role.Names.NGO)
class NgoHomeView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient NgoRegistry registry;
    private final transient RepresentationDesk representations;
    private final transient OwnRecords records;
    private final transient NgoPanels panels;
    private final transient OwnNotes.Maker notes;
    private final transient OwnIntroductions.Maker introductions;
    private final transient ObjectProvider<OwnActivities> activities;
    private final transient OwnInvitations.Maker invitations;
    private final transient CommitmentBook commitments;
    private final transient ObjectProvider<PromisedToUs> promisedToUs;
    private final transient ObjectProvider<WePromised> wePromised;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private @Nullable NgoId ngo;
    private String address = "";

    NgoHomeView(
            Overviews overviews, NgoRegistry registry, RepresentationDesk representations, OwnRecords records, NgoPanels panels, OwnNotes.Maker notes,
            OwnIntroductions.Maker introductions,
            ObjectProvider<OwnActivities> activities, OwnInvitations.Maker invitations, CommitmentBook commitments,
            ObjectProvider<PromisedToUs> promisedToUs, ObjectProvider<WePromised> wePromised,
            CurrentActor current, Clock clock) {
        this.overviews = overviews;
        this.registry = registry;
        this.representations = representations;
        this.records = records;
        this.panels = panels;
        this.notes = notes;
        this.introductions = introductions;
        this.activities = activities;
        this.invitations = invitations;
        this.commitments = commitments;
        this.promisedToUs = promisedToUs;
        this.wePromised = wePromised;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "ngo-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = current.get().ngos();
        address = event.getLocation().getPathWithQueryParameters();
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
        try (var together = Together.begin()) {
            var details = together.ask(() -> registry.details(who, id, getLocale()));
            var meeting = together.parts(
                    () -> new Panel(text("meeting"), invitations.of(who, id, kept(details, Matter.INVITATIONS), kept(details, Matter.PROPOSALS))),
                    () -> introductions.of(id, kept(details, Matter.INTRODUCTIONS)));
            var promised = together.ask(() -> commitments.ofHome(who, id, getLocale()));
            var promises = together.parts(
                    () -> promisedToUs.getObject().show(id, promised.get().to()),
                    () -> wePromised.getObject().show(who, id, promised.get().by()));
            var record = together.parts(
                    () -> new CompletenessPanel(records.of(who, id), LocalDate.now(clock), address),
                    () -> panels.profile(details.get()),
                    () -> activities.getObject().show(details.get()));
            var rest = together.parts(
                    () -> panels.standing(details.get()),
                    () -> panels.documents(details.get()),
                    () -> people(id),
                    () -> panels.capacities(details.get()),
                    () -> panels.expectations(details.get()),
                    () -> notes.of(id, kept(details, Matter.NOTES)));
            add(
                    Still.of(head(details.get())), Still.of(figures(overviews.ngo(who, id, getLocale()))),
                    new Columns(meeting, promises), new Columns(record, rest));
        }
    }

    private static boolean kept(Supplier<NgoDetails> details, Matter matter) {
        return details.get().kept().contains(matter);
    }

    private Div head(NgoDetails details) {
        var lead = new Paragraph(Translations.of(this, "ngo.ui.NgoDetailView.lead", details.row().county(), details.row().sector()));
        lead.addClassName("page-lead");
        var head = new Div(new H1(details.row().name()), lead);
        head.addClassName("page-head");
        return head;
    }

    private RepresentationPanel people(NgoId id) {
        var people = new RepresentationPanel(representations, current, clock, id);
        people.setId("people");
        return people;
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
