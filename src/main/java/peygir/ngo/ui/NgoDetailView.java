package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.ngo.NgoDetails;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.Columns;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** An NGO's profile sheet: who it is, what it may and can do, what it expects. On paper one sheet. */
@Route(NgoNavigation.LIST + "/:ngo")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NgoDetailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NgoServices services;
    private @Nullable String name;

    NgoDetailView(NgoServices services) {
        this.services = services;
        addClassNames("page", "ngo");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NgoId.of(event.getRouteParameters().get("ngo").orElseThrow(NotFound::new));
        show(id).ifPresent(survivor -> event.forwardTo(NgoNavigation.href(survivor)));
    }

    /** @return the NGO that stands for it instead, when two records were made one: then nothing is shown */
    private Optional<NgoId> show(NgoId id) {
        try (var together = Together.begin()) {
            var record = Together.shared(() -> services.registry().details(services.who(), id, getLocale()));
            // What needs no more than its name is on its way while the record is read.
            var people = together.<Component>ask(() -> new RepresentationPanel(services.representations(), services.current(), services.clock(), id));
            var sections = services.sections().orderedStream()
                    .collect(Collectors.partitioningBy(NgoSection::ofItsWork, Collectors.mapping(section -> together.<Component>ask(() -> section(section, id, record)), Collectors.toList())));
            var details = record.get();
            if (details.survivor() == null) {
                show(id, details, together, people, sections);
            }
            return Optional.ofNullable(details.survivor());
        }
    }

    /** @param sections under true those of its work, see {@link NgoSection#ofItsWork} */
    private void show(NgoId id, NgoDetails details, Together together, Supplier<Component> people, Map<Boolean, List<Supplier<Component>>> sections) {
        name = details.row().name();
        removeAll();
        var mayChange = services.isOffice() && details.closedOn() == null;
        var left = new ArrayList<>(together.parts(
                () -> new OwnProfile(services, details, () -> show(id)), () -> new LicencePanel(services, details, mayChange, () -> show(id)),
                () -> new StandingPanel(services, details)));
        left.add(people);
        left.addAll(sections.get(false));
        var right = new ArrayList<>(together.parts(
                () -> new CapacityPanel(services, details),
                () -> new ExpectationPanel(services, details),
                () -> new DocumentPanel(services, details)));
        right.addAll(sections.get(true));
        var printed = new Paragraph(text("printed", Dates.full(services.today(), getLocale())));
        printed.addClassName("only-print");
        var columns = new Columns(left, right);
        columns.addClassName("ngo-sheet");
        add(Still.of(head(details)), columns, Still.of(printed));
    }

    private Panel section(NgoSection section, NgoId ngo, Supplier<NgoDetails> record) {
        var panel = new Panel(Translations.of(this, section.titleKey()), section.of(services.who(), ngo, record));
        if (!section.onPaper()) {
            panel.addClassName("no-print");
        }
        return panel;
    }

    private Div head(NgoDetails details) {
        var row = details.row();
        var lead = new Paragraph(text("lead", row.county(), row.sector()));
        lead.addClassName("page-lead");
        var title = new Div(new H1(row.name()), Marks.of(this, row.status()));
        title.addClassName("item-head");
        var head = new Div(title, lead);
        head.addClassName("page-groups");
        if (details.closedOn() != null) {
            head.add(new Paragraph(text("closed", Dates.brief(details.closedOn(), getLocale()))));
        }
        if (services.who().has(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL)) {
            var back = new Anchor(NgoNavigation.hrefList(details.county()), text("back", row.county()));
            back.addClassName("no-print");
            head.addComponentAsFirst(back);
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return name == null ? Translations.of(this, "ngo.ui.NgoListView.title") : name;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.NgoDetailView." + part, arguments);
    }
}
