package peygir.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.AccountDesk;
import peygir.place.LiaisonDesk;
import peygir.place.OfficeDesk;
import peygir.place.OfficeSheet;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JumpLine;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** The administrator's page of offices: who holds and held which, and the way to relieve one and appoint the next. */
@Route("offices")
@Menu(title = "place.ui.OfficesView.title", order = 91, icon = "office")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
class OfficesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** So few need no list of their names. */
    private static final int SEEN_AT_ONCE = 3;

    private final transient OfficeDesk desk;
    private final transient LiaisonDesk liaisons;
    private final transient AccountDesk accounts;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div offices = new Div();
    private String page = "";

    OfficesView(OfficeDesk desk, LiaisonDesk liaisons, AccountDesk accounts, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.liaisons = liaisons;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        offices.addClassNames("page-groups", "offices");
        search.addClassName("no-print");
        search.setLabel(text("search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(OfficesView.class, QueryParameters.of("q", change.getValue())));
            }
        });
        var head = new Div(new H1(getPageTitle()), search);
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        add(head, lead, offices);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        page = event.getLocation().getPathWithQueryParameters();
        show();
    }

    private void show() {
        offices.removeAll();
        var sheets = desk.sheets(current.get(), search.getValue(), Translations.localeOf(this));
        if (sheets.isEmpty()) {
            offices.add(new EmptyNote(text("empty")));
        }
        if (sheets.size() > SEEN_AT_ONCE) {
            var places = sheets.stream().map(sheet -> new JumpLine.Place(place(sheet), sheet.title())).toList();
            offices.add(JumpLine.of(text("jump", Numbers.text(sheets.size(), Translations.localeOf(this))), page, places));
        }
        sheets.forEach(sheet -> offices.add(panel(sheet)));
    }

    private Panel panel(OfficeSheet sheet) {
        var table = new RowsTable(sheet.title(), text("person"), text("role"), text("from"), text("until"), text("account")).asCards();
        sheet.holdings().forEach(line -> table.row(
                person(line), RowsTable.cell(Translations.of(this, line.role())), RowsTable.cell(day(line.from())), until(line), account(line)));
        var panel = new Panel(sheet.title(), sheet.holdings().isEmpty() ? new EmptyNote(text("vacant")) : table);
        panel.setId(place(sheet));
        var deeds = new Div();
        deeds.addClassNames("deed-row", "no-print");
        if (current.get().has(Role.ADMIN)) {
            sheet.holdings().stream().filter(line -> line.until() == null).forEach(line -> deeds.add(fold(
                    text("relieve", line.person()), () -> new HoldingForm(desk, current, clock, this::show).relieving(sheet, line))));
            deeds.add(fold(text("appoint"), () -> new HoldingForm(desk, current, clock, this::show).appointing(sheet, accounts)));
        }
        if (sheet.county()) {
            deeds.add(fold(text("liaisons"), () -> new LiaisonPanel(liaisons, accounts, current, clock, sheet.id())));
        }
        panel.add(deeds);
        return panel;
    }

    private static String place(OfficeSheet sheet) {
        return "office-" + sheet.id();
    }

    /** The form is made when it is asked for. */
    private Details fold(String title, Supplier<Component> form) {
        var place = new Div();
        var fold = new Details(title, place);
        fold.addClassNames("deed", "no-print");
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                place.add(form.get());
            }
        });
        return fold;
    }

    private Component person(OfficeSheet.Line line) {
        return line.acting() ? RowsTable.cell(text("acting", line.person())) : RowsTable.cell(line.person());
    }

    private Component until(OfficeSheet.Line line) {
        return line.until() == null ? new StateMark(StateMark.Tone.ACTIVE, text("inOffice")) : RowsTable.cell(day(line.until()));
    }

    private Component account(OfficeSheet.Line line) {
        return line.account() == null ? RowsTable.cell(text("noAccount")) : new LatinText(line.account());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.brief(day, Translations.localeOf(this));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "place.ui.OfficesView." + thing, arguments);
    }
}
