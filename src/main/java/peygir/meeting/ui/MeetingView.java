package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingState;
import peygir.meeting.OpenMeeting;
import peygir.meeting.ui.MeetingNavigation.Tab;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** One meeting: its facts and what can be done next, and in tabs its agenda, invitations, attendance and minutes. */
@Route(MeetingNavigation.LIST + "/:meeting")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private final Div head = new Div();
    private final Div content = new Div();
    private final Div sections = new Div();
    private @Nullable MeetingDetails meeting;
    private Tab tab = Tab.AGENDA;
    private @Nullable Still tabs;

    MeetingView(MeetingServices services) {
        this.services = services;
        addClassNames("page", "meeting");
        head.addClassName("meeting-head");
        sections.addClassName("page-groups");
        add(head, content, sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = MeetingId.of(event.getRouteParameters().get("meeting").orElseThrow(NotFound::new));
        var named = event.getLocation().getQueryParameters().getSingleParameter("tab").flatMap(MeetingView::tab);
        var withAgenda = Stream.of(MeetingState.values()).filter(state -> tab(named, state) == Tab.AGENDA).collect(Collectors.toSet());
        try (var together = Together.begin()) {
            // What the modules above have needs no more than the meeting's name: it is on its way while the meeting is read.
            var others = services.sections().orderedStream().map(section -> together.ask(() -> withAgenda.isEmpty()
                    ? new Part(section, section.of(services.who(), id), Optional.empty())
                    : Part.of(section, section.both(services.who(), id)))).toList();
            var opened = services.book().opened(services.who(), id, getLocale(), withAgenda);
            var found = opened.meeting();
            meeting = found;
            if (opened.unread()) {
                services.news().markRead(services.who(), id);
            }
            tab = tab(named, found.state());
            showHead(found);
            showTabs(id);
            content.removeAll();
            sections.removeAll();
            var parts = others.stream().map(Supplier::get).toList();
            content.add(tab == Tab.AGENDA
                    ? new AgendaPanel(services, opened, parts.stream().flatMap(part -> part.review().stream()).toList())
                    : part(opened));
            parts.forEach(part -> sections.add(new Panel(text(part.section().titleKey()), part.matter())));
        }
    }

    /** What a module above has to show, and what it has for the first item of the agenda. */
    private record Part(MeetingSection section, Component matter, Optional<Component> review) {

        static Part of(MeetingSection section, MeetingSection.Both both) {
            return new Part(section, both.section(), both.review());
        }
    }

    private Tab tab(Optional<Tab> named, MeetingState state) {
        var wanted = named.orElseGet(() -> firstTab(state));
        return wanted == Tab.ATTENDANCE && !services.isOfficial() ? Tab.AGENDA : wanted;
    }

    /** Where the meeting stands says what its page opens with. */
    private static Tab firstTab(MeetingState state) {
        return switch (state) {
            case PLANNED, INVITED, CANCELLED -> Tab.AGENDA;
            case IN_SESSION -> Tab.ATTENDANCE;
            case MINUTES_DRAFT, CIRCULATED, APPROVED -> Tab.MINUTES;
        };
    }

    private void showHead(MeetingDetails found) {
        head.removeAll();
        head.add(new MeetingHead(services, found, this::reload));
    }

    private void showTabs(MeetingId id) {
        var drawn = Drawn.of("nav", "meeting-tabs", "no-print").with("aria-label", text("meeting.ui.MeetingView.parts"));
        Stream.of(Tab.values()).filter(one -> one != Tab.ATTENDANCE || services.isOfficial()).forEach(one -> {
            var link = Drawn.link(MeetingNavigation.href(id, one), text("meeting.ui.MeetingView.tab." + one.inAddress()));
            drawn.add(one == tab ? link.with("aria-current", "page") : link);
        });
        if (tabs != null) {
            remove(tabs);
        }
        tabs = Still.of(drawn);
        addComponentAtIndex(1, tabs);
    }

    private Component part(OpenMeeting opened) {
        var found = opened.meeting();
        return switch (tab) {
            case AGENDA -> new AgendaPanel(services, opened, AgendaPanel.review(services, found.id()));
            case INVITATIONS -> new InvitationsPanel(services, found, this::reload);
            case ATTENDANCE -> new AttendancePanel(services, found, this::countsChanged);
            case MINUTES -> new MinutesPanel(services, found);
        };
    }

    /** After what changes the meeting itself: all of the page is of the new state. */
    private void reload() {
        var shown = meeting;
        if (shown == null) {
            return;
        }
        var opened = services.book().opened(services.who(), shown.id(), getLocale(), tab == Tab.AGENDA ? EnumSet.allOf(MeetingState.class) : Set.of());
        var found = opened.meeting();
        if (found.state() != shown.state()) {
            getUI().ifPresent(ui -> ui.navigate(MeetingView.class, new RouteParameters("meeting", shown.id().toString()), QueryParameters.empty()));
        } else {
            meeting = found;
            showHead(found);
            content.removeAll();
            content.add(part(opened));
        }
    }

    /** Only the head counts; the list of attendance stays as the hand at the door has it. */
    private void countsChanged() {
        var shown = meeting;
        if (shown != null) {
            var found = services.book().details(services.who(), shown.id(), getLocale());
            meeting = found;
            showHead(found);
        }
    }

    private static Optional<Tab> tab(String name) {
        return Arrays.stream(Tab.values()).filter(one -> one.inAddress().equals(name)).findFirst();
    }

    @Override
    public String getPageTitle() {
        var shown = meeting;
        return shown == null
                ? text("meeting.ui.MeetingsView.title")
                : text("meeting.ui.MeetingView.title", Numbers.plain(shown.number(), getLocale()), shown.title());
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
