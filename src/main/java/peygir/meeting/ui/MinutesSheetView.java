package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.meeting.AgendaRow;
import peygir.meeting.AttendanceRow;
import peygir.meeting.LineKind;
import peygir.meeting.LineRow;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingState;
import peygir.meeting.MinutesState;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** The minutes as an office's sheet of paper, for the browser's own printing. */
@Route(MeetingNavigation.LIST + "/:meeting/sheet")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class MinutesSheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private @Nullable MeetingDetails meeting;

    MinutesSheetView(MeetingServices services) {
        this.services = services;
        addClassNames("page", "sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = MeetingId.of(event.getRouteParameters().get("meeting").orElseThrow(NotFound::new));
        var found = services.book().details(services.who(), id, getLocale());
        meeting = found;
        removeAll();
        var lines = services.book().lines(services.who(), id);
        add(back(found), head(found), facts(found), agenda(found), attendance(found));
        add(part("lines", list(lines.stream().filter(line -> !resolved(line)).map(this::said).toList())));
        add(part("resolutions", resolutions(lines.stream().filter(MinutesSheetView::resolved).toList())));
        add(part("signatures", signatures()));
        services.book().minutes(services.who(), id).stream()
                .filter(version -> version.state() == MinutesState.APPROVED)
                .findFirst()
                .ifPresent(version -> {
                    var hash = new Paragraph(text("approved", version.by(), Dates.moment(version.at(), getLocale())));
                    var digest = new Span(version.hash());
                    digest.addClassName("latin");
                    digest.getElement().setAttribute("dir", "ltr");
                    hash.add(digest);
                    hash.addClassName("sheet-hash");
                    add(hash);
                });
    }

    private Div back(MeetingDetails found) {
        var back = new Div(new Anchor(MeetingNavigation.href(found.id()), text("back")), new Span(text("print")));
        back.addClassNames("no-print", "sheet-back");
        return back;
    }

    private Div head(MeetingDetails found) {
        var name = new Paragraph(text("inTheName"));
        name.addClassName("sheet-name");
        var number = new Div(
                new Span(text("number", Numbers.plain(found.number(), getLocale()))),
                new Span(text("date", Dates.brief(found.day(), getLocale()))));
        var session = found.session();
        if (session != null) {
            number.addComponentAsFirst(new Span(text("session", Digits.in(Language.of(getLocale()), session))));
        }
        number.addClassName("sheet-number");
        var office = new Span(found.officeTitle());
        var top = new Div(office, name, number);
        top.addClassName("sheet-top");
        var head = new Div(top, new H1(text("title", found.title())));
        if (found.state() != MeetingState.APPROVED) {
            var draft = new Paragraph(text("draft", Translations.of(this, found.state())));
            draft.addClassName("sheet-draft");
            head.add(draft);
        }
        head.addClassName("sheet-head");
        return head;
    }

    private Paragraph facts(MeetingDetails found) {
        var time = found.startsAt();
        var when = Dates.full(found.day(), getLocale());
        return new Paragraph(text(
                "facts",
                time == null ? when : Translations.of(this, "meeting.ui.MeetingHead.at", when, Dates.time(time, getLocale())),
                found.place(),
                Numbers.text(found.inTheRoom().people(), getLocale()),
                Numbers.text(found.inTheRoom().organisations(), getLocale())));
    }

    private Section agenda(MeetingDetails found) {
        return part("agenda", list(services.book().agenda(services.who(), found.id()).stream().map(this::item).toList()));
    }

    private String item(AgendaRow item) {
        var title = item.named(getLocale());
        var named = item.presenter() == null ? title : text("presented", title, item.presenter());
        return item.decision() == null ? named : text("decided", named, Translations.of(this, item.decision().outcome()));
    }

    private String said(LineRow line) {
        return line.item() == null ? line.text() : text("under", line.text(), Numbers.plain(line.item().number(), getLocale()));
    }

    /** With a place for each hand: whoever was there signs beside the name. */
    private Section attendance(MeetingDetails found) {
        var table = new RowsTable(text("attendanceTable"), text("row"), text("person"), text("organisation"), text("state"), text("signature"));
        table.addClassName("sheet-attendance");
        var rows = services.book().attendance(services.who(), found.id());
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            table.row(
                    RowsTable.cell(Numbers.text(index + 1, getLocale())),
                    RowsTable.cell(row.named() ? row.person() : ""),
                    RowsTable.cell(row.organisation() == null ? "" : row.organisation()),
                    RowsTable.cell(state(row)),
                    RowsTable.cell(""));
        }
        return part("attendance", table);
    }

    private String state(AttendanceRow row) {
        var state = Translations.of(this, row.state());
        if (row.arrivedAt() != null) {
            return text("arrived", state, Dates.time(row.arrivedAt(), getLocale()));
        }
        return row.letterNo() == null ? state : text("letter", state, row.letterNo());
    }

    private RowsTable resolutions(List<LineRow> lines) {
        var table = new RowsTable(text("resolutionsTable"), text("row"), text("resolution"), text("owner"), text("due"), text("resolutionNumber"));
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var number = line.resolution();
            table.row(
                    RowsTable.cell(Numbers.text(index + 1, getLocale())),
                    RowsTable.cell(line.text()),
                    RowsTable.cell(line.owner() == null ? "" : line.owner()),
                    RowsTable.cell(line.due() == null ? "" : Dates.brief(line.due(), getLocale())),
                    RowsTable.cell(number == null ? "" : Digits.in(Language.of(getLocale()), number)));
        }
        return table;
    }

    private Div signatures() {
        var boxes = new Div();
        boxes.addClassName("sheet-signatures");
        Stream.of("chair", "secretary", "approver").forEach(who -> boxes.add(new Div(new Span(text(who)))));
        return boxes;
    }

    private Section part(String title, Component content) {
        var part = new Section(new H2(text(title)), content);
        part.addClassName("sheet-part");
        return part;
    }

    private static OrderedList list(List<String> texts) {
        var list = new OrderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private static boolean resolved(LineRow line) {
        return line.kind() == LineKind.DECISION || line.kind() == LineKind.COMMITMENT;
    }

    @Override
    public String getPageTitle() {
        return text("title", meeting == null ? "" : meeting.title());
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.MinutesSheetView." + part, arguments);
    }
}
