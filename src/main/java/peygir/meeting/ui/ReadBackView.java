package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingState;
import peygir.meeting.ReadBackRow;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Translations;

/** Read aloud to the room before it parts: who does what by when, large enough for the last row. */
@Route(MeetingNavigation.LIST + "/:meeting/read-back")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class ReadBackView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;

    ReadBackView(MeetingServices services) {
        this.services = services;
        addClassNames("page", "read-back");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = MeetingId.of(event.getRouteParameters().get("meeting").orElseThrow(NotFound::new));
        show(services.book().details(services.who(), id, getLocale()));
    }

    private void show(MeetingDetails meeting) {
        removeAll();
        var back = new Div(new Anchor(MeetingNavigation.href(meeting.id(), MeetingNavigation.Tab.MINUTES), text("back")));
        back.addClassNames("no-print", "sheet-back");
        var room = new Paragraph(text(
                "room", meeting.title(), Numbers.text(meeting.inTheRoom().people(), getLocale()),
                Numbers.text(meeting.inTheRoom().organisations(), getLocale())));
        room.addClassName("meta");
        add(back, new H1(getPageTitle()), room);
        var rows = services.book().readBack(services.who(), meeting.id());
        if (rows.isEmpty()) {
            add(new EmptyNote(text("none")));
        } else {
            var list = new OrderedList();
            list.addClassName("read-back-list");
            rows.forEach(row -> list.add(item(row)));
            add(list);
        }
        if (meeting.state() == MeetingState.IN_SESSION) {
            add(new MeetingActions(services, meeting, () -> MeetingNavigation.open(meeting.id())));
        }
    }

    private ListItem item(ReadBackRow row) {
        var what = new Paragraph(row.what());
        what.addClassName("read-back-what");
        what.getElement().setAttribute("dir", "auto");
        var owner = row.owner();
        var due = row.due();
        var facts = new Div(
                fact("who", owner, row.kind()),
                fact("when", due == null ? null : Dates.full(due, getLocale()), row.kind()));
        facts.addClassName("read-back-facts");
        return new ListItem(what, facts);
    }

    /** What nobody has said is missing from a promise, and needs no word with a decision. */
    private Span fact(String part, @Nullable String said, LineKind kind) {
        var fact = new Span(said == null ? (kind == LineKind.COMMITMENT ? text(part + ".missing") : "") : text(part, said));
        fact.addClassName(said == null ? "read-back-missing" : "read-back-said");
        return fact;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.ReadBackView." + part, arguments);
    }
}
