package peygir.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.place.CountyRow;
import peygir.place.LocalityDesk;
import peygir.place.LocalityLine;
import peygir.place.Population;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** A county's localities and how many people live in them; the county's office keeps them: {@code ?county=}, else the reader's own. */
@Route("localities")
@Menu(title = "place.ui.LocalitiesView.title", order = 45, icon = "pin")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL, Role.Names.ADMIN})
class LocalitiesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final TextRule NAME = TextRule.required(LocalityDesk.LONGEST_NAME);

    private final transient PlaceServices services;
    private final transient CurrentActor current;
    private final ComboBox<CountyRow> county = new ComboBox<>();
    private final Div content = new Div();
    private final Div form = new Div();

    LocalitiesView(PlaceServices services, CurrentActor current) {
        this.services = services;
        this.current = current;
        addClassName("page");
        content.addClassName("page-groups");
        county.setLabel(text("county"));
        county.setItemLabelGenerator(row -> row.name(getLocale()));
        county.addClassName("no-print");
        county.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(LocalitiesView.class, QueryParameters.of("county", change.getValue().code().value())));
            }
        });
        var head = new Div(new H1(getPageTitle()), county);
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        add(head, lead, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var counties = services.populations().counties(current.get());
        county.setItems((row, typed) -> Letters.compact(row.nameFa() + row.nameEn()).contains(Letters.compact(typed)), counties);
        county.setVisible(counties.size() > 1);
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("county").map(CountyCode::new).or(() -> current.get().county());
        show(counties, wanted.orElseGet(() -> counties.stream().findFirst().map(CountyRow::code).orElseThrow(NotFound::new)));
    }

    private void show(List<CountyRow> counties, CountyCode code) {
        county.setValue(counties.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NotFound::new));
        refresh(code);
    }

    private void refresh(CountyCode code) {
        content.removeAll();
        form.removeAll();
        var whole = services.populations().of(current.get(), code).orElse(null);
        var people = new Panel(text("whole"), new Paragraph(whole == null ? text("unknown") : counted(whole)));
        var rows = services.localities().of(current.get(), code);
        if (mayCount()) {
            people.add(new PopulationForm(services, current, code, rows, () -> refresh(code)));
        }
        var panel = new Panel(text("title"), rows.isEmpty() ? new EmptyNote(text("none")) : table(code, rows), form);
        if (mayKeep()) {
            panel.add(adding(code));
        }
        content.add(panel, people);
    }

    private Component table(CountyCode code, List<LocalityLine> rows) {
        var table = new RowsTable(text("title"), text("name"), text("people"), text("activities"), text("standing"), text("action")).asCards();
        rows.forEach(row -> table.row(
                RowsTable.cell(row.name()), RowsTable.cell(row.population() == null ? text("notGiven") : counted(row.population())),
                RowsTable.cell(Numbers.text(row.activities(), locale())),
                row.closedOn() == null
                        ? new StateMark(StateMark.Tone.ACTIVE, text("open"))
                        : new StateMark(StateMark.Tone.QUIET, text("closedOn", Dates.brief(row.closedOn(), locale()))),
                mayKeep() ? actions(code, row) : RowsTable.cell("")));
        return table;
    }

    private String counted(Population population) {
        return text("counted", Numbers.text(population.people(), locale()), Dates.brief(population.asOf(), locale()), population.source());
    }

    private Component actions(CountyCode code, LocalityLine row) {
        var rename = new Button(text("rename"), _ -> renaming(code, row));
        rename.setAriaLabel(text("renameOf", row.name()));
        var key = CommandKey.fresh();
        var closing = row.closedOn() == null;
        var close = new Button(text(closing ? "close" : "reopen"), _ -> {
            Changes.attempt(this, () -> services.localities().close(current.get(), key, code, row.id(), row.version(), closing));
            refresh(code);
        });
        close.setAriaLabel(text(closing ? "closeOf" : "reopenOf", row.name()));
        var actions = new Div(rename, close);
        actions.addClassNames("row-actions", "no-print");
        return actions;
    }

    private void renaming(CountyCode code, LocalityLine row) {
        var key = CommandKey.fresh();
        form.removeAll();
        form.add(named(row.name(), text("rename"), name -> services.localities().rename(current.get(), key, code, row.id(), row.version(), name), code));
    }

    private Component adding(CountyCode code) {
        var key = CommandKey.fresh();
        return named("", text("add"), name -> services.localities().add(current.get(), key, code, name), code);
    }

    private interface Naming {
        void carryOut(String name);
    }

    private Div named(String before, String button, Naming command, CountyCode code) {
        var name = NAME.on(new TextField(text(before.isEmpty() ? "newName" : "name")));
        name.setValue(before);
        var save = new Button(button, _ -> {
            var attempt = new Attempt().beside(name, "place.LocalityDesk.sameName");
            if (NAME.accepts(name) && attempt.carriedOut(this, () -> Changes.attempt(this, () -> command.carryOut(name.getValue())))) {
                Notices.done(text("saved"));
                refresh(code);
            }
        });
        var fields = new Div(name, save);
        fields.addClassNames("act", "no-print");
        return fields;
    }

    private boolean mayKeep() {
        return current.get().has(Role.EXPERT, Role.GOVERNOR);
    }

    private boolean mayCount() {
        return current.get().has(Role.EXPERT, Role.GOVERNOR, Role.ADMIN);
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "place.ui.LocalitiesView." + thing, arguments);
    }
}
