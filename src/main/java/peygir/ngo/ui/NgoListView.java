package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRow;
import peygir.ngo.NgoStatus;
import peygir.ngo.Taxonomy.Term;
import peygir.place.CountyRow;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Figure;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/**
 * The register: NGOs within reach, found however their name is typed. Search and filters stand in the address. A plain
 * table that grows by pages, so that it prints, reads aloud and turns into cards on a phone.
 */
@Route(NgoNavigation.LIST)
@Menu(title = "ngo.ui.NgoListView.title", order = 30, icon = "vaadin:group")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NgoListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient NgoServices services;
    private final TextField search = new TextField();
    private final Select<CountyRow> county = new Select<>();
    private final Select<Term> sector = new Select<>();
    private final Select<NgoStatus> status = new Select<>();
    private final Div figures = new Div();
    private final Paragraph matches = new Paragraph();
    private final RowsTable table;
    private final EmptyNote empty = new EmptyNote(text("empty"));
    private final Button more = new Button(text("more"));
    private final Div export = new Div();
    private NgoFilter filter = NgoFilter.all();
    private int shown;
    private long found;

    NgoListView(NgoServices services) {
        this.services = services;
        addClassNames("page", "ngos");
        figures.addClassName("figures");
        matches.addClassName("meta");
        matches.getElement().setAttribute("role", "status");
        table = new RowsTable(getPageTitle(), text("name"), text("county"), text("sector"), text("affiliation"), text("state"), text("confirmed"))
                .asCards();
        more.addClickListener(_ -> showMore());
        more.addClassName("no-print");
        var list = new Div(matches, table, empty, more, export);
        list.addClassName("panel");
        add(head(), figures, filters(), list);
    }

    private Div head() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        if (services.isOffice()) {
            var register = new Anchor(NgoNavigation.hrefNew(), text("new"));
            register.addClassNames("button-link", "no-print");
            var list = new Anchor(NgoNavigation.IMPORT, text("import"));
            list.addClassName("no-print");
            head.add(list, register);
        }
        return head;
    }

    private Div filters() {
        search.setLabel(text("search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> remember(change.isFromClient()));
        all(county, "county", "allCounties");
        county.setItemLabelGenerator(one -> one == null ? text("allCounties") : one.name(getLocale()));
        county.setItems(services.gazetteer().counties(services.who()));
        county.setVisible(counties().size() > 1);
        all(sector, "sector", "allSectors");
        sector.setItemLabelGenerator(one -> one == null ? text("allSectors") : one.label());
        sector.setItems(services.taxonomy().sectors(services.who(), getLocale()));
        all(status, "state", "allStates");
        status.setItemLabelGenerator(one -> one == null ? text("allStates") : Translations.of(this, one));
        status.setItems(NgoStatus.values());
        var filters = new Div(search, county, sector, status);
        filters.addClassNames("ngo-filters", "no-print");
        return filters;
    }

    private <T> void all(Select<T> select, String label, String caption) {
        select.setLabel(text(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(caption));
        select.addValueChangeListener(change -> remember(change.isFromClient()));
    }

    private void remember(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue().strip());
        }
        Optional.ofNullable(county.getValue()).ifPresent(one -> parameters.put("county", one.code().value()));
        Optional.ofNullable(sector.getValue()).ifPresent(one -> parameters.put("sector", one.code()));
        Optional.ofNullable(status.getValue()).ifPresent(one -> parameters.put("state", NgoNavigation.inAddress(one)));
        getUI().ifPresent(ui -> ui.navigate(NgoListView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("q").orElse(""));
        county.setValue(chosen(asked, "county", counties(), (one, code) -> one.code().value().equals(code)));
        sector.setValue(chosen(asked, "sector", sector.getListDataView().getItems().toList(), (one, code) -> one.code().equals(code)));
        status.setValue(chosen(asked, "state", Arrays.asList(NgoStatus.values()), (one, name) -> NgoNavigation.inAddress(one).equals(name)));
        filter = new NgoFilter(
                search.getValue(), county.getValue() == null ? null : county.getValue().code(),
                sector.getValue() == null ? null : sector.getValue().code(), status.getValue());
        showFigures();
        showFirst();
        showExport(asked.getQueryString());
    }

    /** The same rows as files, and the licences of these NGOs; the address of each repeats the filters of this one. */
    private void showExport(String query) {
        export.removeAll();
        export.add(
                ExportLinks.ofRows(NgoNavigation.EXPORT, query),
                new ExportLinks(text("licences"), NgoNavigation.EXPORT_LICENCES, query));
        export.setVisible(found > 0);
    }

    /** What the address names; what is unknown or out of reach is not there. */
    private static <T> @Nullable T chosen(QueryParameters asked, String name, List<T> choices, BiPredicate<T, String> matches) {
        var wanted = asked.getSingleParameter(name).filter(Predicate.not(String::isEmpty));
        if (wanted.isEmpty()) {
            return null;
        }
        return choices.stream().filter(one -> matches.test(one, wanted.get())).findFirst().orElseThrow(NotFound::new);
    }

    private List<CountyRow> counties() {
        return county.getListDataView().getItems().toList();
    }

    /** The whole place's numbers, whatever else the list is cut by. */
    private void showFigures() {
        var place = county.getValue() != null || counties().size() != 1 ? county.getValue() : counties().getFirst();
        var key = place != null ? place.code().value() : ofProvince();
        var counts = services.registry().counts(services.who(), place == null ? NgoFilter.all() : NgoFilter.of(place.code()));
        figures.removeAll();
        figures.add(Figure.count("ngo.total", key, counts.total()), Figure.count("ngo.active", key, counts.active()));
    }

    private @Nullable String ofProvince() {
        var who = services.who();
        return who.has(Role.DIRECTOR) ? who.province().map(ProvinceCode::value).orElse(null) : null;
    }

    private void showFirst() {
        table.clear();
        shown = 0;
        found = services.registry().counts(services.who(), filter).total();
        showMore();
        matches.setVisible(found > 0);
        table.setVisible(found > 0);
        empty.setVisible(found == 0);
    }

    private void showMore() {
        var rows = services.registry().rows(services.who(), filter, getLocale(), shown, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).forEach(this::show);
        shown += Math.min(rows.size(), AT_ONCE);
        matches.setText(text("matches", Numbers.text(shown, getLocale()), Numbers.text(found, getLocale())));
        more.setVisible(rows.size() > AT_ONCE);
    }

    private void show(NgoRow row) {
        var confirmed = row.confirmedOn();
        table.row(
                new Anchor(NgoNavigation.href(row.id()), row.name()),
                RowsTable.cell(row.county()),
                RowsTable.cell(row.sector()),
                RowsTable.cell(row.affiliation() == null ? text("independent") : row.affiliation()),
                Marks.of(this, row.status()),
                RowsTable.cell(confirmed == null ? text("never") : Dates.relative(confirmed, services.today(), getLocale())));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.NgoListView." + part, arguments);
    }
}
