package peygir.ngo.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
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
import java.util.Map;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRow;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** The register: NGOs within reach, found however their name is typed. */
@Route("ngos")
@Menu(title = "ngo.ui.NgoListView.title", order = 30, icon = "vaadin:group")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NgoListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient NgoRegistry registry;
    private final transient Gazetteer gazetteer;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Select<CountyRow> county = new Select<>();
    private final Grid<NgoRow> grid = new Grid<>();
    private NgoFilter filter = NgoFilter.all();

    NgoListView(NgoRegistry registry, Gazetteer gazetteer, CurrentActor current, Clock clock) {
        this.registry = registry;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        search.setLabel(text("search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> remember(change.isFromClient()));
        county.setLabel(text("county"));
        county.setEmptySelectionAllowed(true);
        county.setEmptySelectionCaption(text("allCounties"));
        county.setItemLabelGenerator(row -> row == null ? text("allCounties") : row.name(getLocale()));
        county.addValueChangeListener(change -> remember(change.isFromClient()));
        var tools = new Div(search, county);
        tools.addClassNames("page-tools", "no-print");
        var head = new Div(new H1(getPageTitle()), tools);
        head.addClassName("page-head");
        columns();
        add(head, grid);
    }

    private void columns() {
        grid.addComponentColumn(row -> new Anchor("ngos/" + row.id(), row.name())).setHeader(text("name")).setFlexGrow(3).setAutoWidth(true);
        grid.addColumn(NgoRow::county).setHeader(text("county")).setAutoWidth(true);
        grid.addColumn(NgoRow::sector).setHeader(text("sector")).setAutoWidth(true);
        grid.addComponentColumn(row -> new StateMark(
                        row.active() ? StateMark.Tone.ACTIVE : StateMark.Tone.QUIET, text(row.active() ? "active" : "inactive")))
                .setHeader(text("state"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.confirmedOn() == null ? text("never") : Dates.relative(row.confirmedOn(), LocalDate.now(clock), getLocale()))
                .setHeader(text("confirmed"))
                .setAutoWidth(true);
        grid.setItemsPageable(page -> registry.rows(current.get(), filter, getLocale(), (int) page.getOffset(), page.getPageSize()));
        grid.setEmptyStateText(text("empty"));
        grid.addClassName("long-list");
        grid.getElement().setAttribute("aria-label", getPageTitle());
    }

    private void remember(boolean byPerson) {
        if (byPerson) {
            var where = county.getValue() == null ? "" : county.getValue().code().value();
            getUI().ifPresent(ui -> ui.navigate(NgoListView.class, QueryParameters.simple(Map.of("q", search.getValue(), "county", where))));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var counties = gazetteer.counties(current.get());
        county.setItems(counties);
        county.setVisible(counties.size() > 1);
        var wanted = query.getSingleParameter("county").filter(code -> !code.isEmpty()).map(CountyCode::new).orElse(null);
        county.setValue(counties.stream().filter(row -> row.code().equals(wanted)).findFirst().orElse(null));
        search.setValue(query.getSingleParameter("q").orElse(""));
        filter = new NgoFilter(search.getValue(), wanted, query.getSingleParameter("sector").filter(code -> !code.isEmpty()).orElse(null), null);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "ngo.ui.NgoListView." + thing, arguments);
    }
}
