package peygir.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Location;
import peygir.access.Role;
import peygir.exchange.ImportDesk;
import peygir.exchange.ImportList;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingId;
import peygir.meeting.ui.MeetingNavigation;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.sheet.ui.SheetUpload;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/**
 * A list becomes a county's register: chosen, tried, mended, taken; and the imports before, which can be undone. Which list,
 * of which county or meeting, stands in the address.
 */
@Route(ImportNavigation.IMPORT)
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportDesk desk;
    private final transient MeetingBook meetings;
    private final transient Gazetteer gazetteer;
    private final transient CurrentActor current;
    private final Nav tabs = new Nav();
    private final Div about = new Div();
    private final SheetUpload upload = new SheetUpload(this::check, this::refuse);
    private final Span problem = new Span();
    private final Div form = new Div();
    private final Div result = new Div();
    private final Div log = new Div();
    private transient @Nullable ImportTask task;

    ImportView(ImportDesk desk, MeetingBook meetings, Gazetteer gazetteer, CurrentActor current) {
        this.desk = desk;
        this.meetings = meetings;
        this.gazetteer = gazetteer;
        this.current = current;
        addClassName("page");
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("lists"));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        form.addClassName("meta");
        result.addClassName("page-groups");
        add(head, lead, tabs, about, new Panel(text("file"), upload, problem, form), result, log);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        problem.setText("");
        result.removeAll();
        tabs.removeAll();
        about.removeAll();
        form.removeAll();
        var meeting = asked.getSingleParameter("meeting").filter(id -> !id.isBlank());
        task = meeting.isPresent() ? ofMeeting(MeetingId.of(meeting.get())) : ofCounty(asked);
        var empty = new Anchor(task.form(), text("form"));
        empty.setRouterIgnore(true);
        empty.getElement().setAttribute("download", true);
        form.add(new Paragraph(text("columns." + task.list().name())), empty);
        showLog();
    }

    private ImportTask ofMeeting(MeetingId id) {
        var details = meetings.details(current.get(), id, getLocale());
        if (!current.get().reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(details.county()))) {
            throw new NotFound();
        }
        about.add(new Anchor(
                MeetingNavigation.href(id, MeetingNavigation.Tab.ATTENDANCE),
                text("ofMeeting", details.title(), Numbers.plain(details.number(), getLocale()))));
        return new ImportTask(ImportList.ATTENDANCE, details.county(), id);
    }

    private ImportTask ofCounty(QueryParameters asked) {
        var counties = counties();
        var wanted = asked.getSingleParameter("county").filter(code -> !code.isBlank());
        var county = wanted.isEmpty()
                ? counties.stream().findFirst().orElseThrow(NotFound::new)
                : counties.stream().filter(row -> row.code().value().equals(wanted.get())).findFirst().orElseThrow(NotFound::new);
        var list = asked.getSingleParameter("list").filter(name -> !name.isBlank())
                .map(name -> ImportNavigation.list(name).filter(one -> one != ImportList.ATTENDANCE).orElseThrow(NotFound::new))
                .orElse(ImportList.NGOS);
        for (var one : List.of(ImportList.NGOS, ImportList.LICENCES, ImportList.ACTIVITIES)) {
            var tab = new Anchor(ImportNavigation.href(one, county.code()), Translations.of(this, one));
            tab.addClassName("tab");
            if (one == list) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        if (counties.size() > 1) {
            about.add(choice(counties, county, list));
        }
        return new ImportTask(list, county.code(), null);
    }

    /** Whoever serves several counties says of which the list is. */
    private Select<CountyRow> choice(List<CountyRow> counties, CountyRow county, ImportList list) {
        var choice = new Select<CountyRow>();
        choice.setLabel(text("county"));
        choice.setItems(counties);
        choice.setItemLabelGenerator(row -> row.name(getLocale()));
        choice.setValue(county);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                ImportView.class, QueryParameters.of("list", ImportNavigation.inAddress(list)).merging("county", change.getValue().code().value()))));
        return choice;
    }

    /** Those in which the reader may write. */
    private List<CountyRow> counties() {
        var who = current.get();
        var reach = who.reach(Role.EXPERT, Role.GOVERNOR);
        return gazetteer.counties(who).stream().filter(row -> reach.covers(Location.of(row.code()))).toList();
    }

    /** Tries the file, again after a word became known. */
    void check(String name, byte[] content) {
        problem.setText("");
        result.removeAll();
        try {
            var check = task().check(desk, current.get(), content);
            result.add(new CheckPanel(this, name, content, check));
        } catch (DomainException refusal) {
            refuse(Messages.text(Translations.localeOf(this), refusal));
        }
    }

    private void refuse(String words) {
        problem.setText(words);
    }

    /** The import was carried out: nothing is left to be tried. */
    void taken() {
        result.removeAll();
        showLog();
    }

    ImportDesk desk() {
        return desk;
    }

    CurrentActor current() {
        return current;
    }

    ImportTask task() {
        var known = task;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    void undone() {
        showLog();
    }

    private void showLog() {
        log.removeAll();
        var runs = desk.log(current.get(), task().county());
        if (!runs.isEmpty()) {
            log.add(new Panel(text("log"), new ImportLog(this, runs)));
        }
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "exchange.ui.ImportView." + thing, arguments);
    }
}
