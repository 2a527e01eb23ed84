package peygir.ngo.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.ngo.NgoCounts;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoMatch;
import peygir.ngo.NgoPage;
import peygir.ngo.NgoPlace;
import peygir.ngo.NgoRow;
import peygir.ngo.NgoStatus;
import peygir.ngo.Taxonomy.Term;
import peygir.place.CountyRow;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.Choice;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Figure;
import peygir.shared.ui.ListFoot;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/**
 * The register: NGOs within reach, found however their name is typed. Search and filters stand in the address. A plain
 * table that grows by pages, so that it prints, reads aloud and turns into cards on a phone.
 */
@Route(NgoNavigation.LIST)
@Menu(title = "ngo.ui.NgoListView.title", order = 30, icon = "group")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NgoListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 30;

    private final transient NgoServices services;
    private final TextField search = new TextField();
    /** The county of whoever works in one and no more: there is nothing to choose. */
    private final @Nullable CountyCode own;
    private final Choice<CountyRow> county = new Choice<CountyRow>(text("county"), one -> one.name(getLocale())).orAll(text("allCounties"));
    private final Choice<Term> sector = new Choice<>(text("sector"), Term::label).orAll(text("allSectors"));
    private final Choice<NgoStatus> status = new Choice<NgoStatus>(text("state"), one -> Translations.of(this, one)).orAll(text("allStates"));
    private final Div figures = new Div();
    private final Paragraph meant = new Paragraph();
    private final Paragraph matches = new Paragraph();
    private final RowsTable table;
    private final EmptyNote empty = new EmptyNote(text("empty"));
    private final ListFoot foot = new ListFoot(text("more"), this::showMore);
    private NgoFilter filter = NgoFilter.all();
    private int shown;
    private long found;
    private @Nullable NgoPlace last;

    NgoListView(NgoServices services) {
        this.services = services;
        own = services.who().reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).onlyCounty().orElse(null);
        addClassNames("page", "ngos");
        figures.addClassName("figures");
        matches.addClassName("meta");
        matches.getElement().setAttribute("role", "status");
        table = new RowsTable(getPageTitle(), text("name"), text("county"), text("sector"), text("affiliation"), text("state"), text("confirmed"))
                .asCards();
        meant.addClassName("ngo-meant");
        var list = new Div(meant, matches, table, empty, foot);
        list.addClassName("panel");
        add(Still.of(head()), figures, filters(), list);
    }

    private Div head() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        if (services.isOffice()) {
            var register = new Anchor(NgoNavigation.hrefNew(), text("new"));
            register.addClassNames("button-link", "no-print");
            var list = new Anchor(NgoNavigation.IMPORT, text("import"));
            list.addClassName("no-print");
            var twice = new Anchor(NgoNavigation.DUPLICATES, text("duplicates"));
            twice.addClassName("no-print");
            head.add(list, twice, register);
        }
        return head;
    }

    private Div filters() {
        search.setLabel(text("search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> remember(change.isFromClient()));
        var filters = new Div(search);
        filters.addClassNames("ngo-filters", "no-print");
        if (own == null) {
            var counties = services.gazetteer().counties(services.who());
            county.setItems(counties);
            county.setVisible(counties.size() > 1);
            filters.add(county);
        }
        status.setItems(List.of(NgoStatus.values()));
        Stream.of(county, sector, status).forEach(choice -> choice.addValueChangeListener(change -> remember(change.isFromClient())));
        filters.add(sector, status);
        return filters;
    }

    private void remember(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue().strip());
        }
        var place = own == null ? Optional.ofNullable(county.getValue()).map(CountyRow::code) : Optional.ofNullable(filter.county());
        place.ifPresent(one -> parameters.put("county", one.value()));
        Optional.ofNullable(sector.getValue()).ifPresent(one -> parameters.put("sector", one.code()));
        Optional.ofNullable(status.getValue()).ifPresent(one -> parameters.put("state", NgoNavigation.inAddress(one)));
        getUI().ifPresent(ui -> ui.navigate(NgoListView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("q").orElse(""));
        var place = county(asked);
        status.setValue(chosen(asked, "state", status.items(), (one, name) -> NgoNavigation.inAddress(one).equals(name)));
        try (var together = Together.begin()) {
            var locale = getLocale();
            var offered = sector.items();
            var sectors = together.ask(() -> offered.isEmpty() ? services.taxonomy().sectors(services.who(), locale) : offered);
            if (named(asked, "sector").isPresent()) {
                offer(sectors.get(), asked);
            }
            filter = new NgoFilter(
                    search.getValue(), place, sector.getValue() == null ? null : sector.getValue().code(), status.getValue());
            var listed = together.ask(() -> listed(locale));
            var whole = whole();
            var counts = together.ask(() -> services.registry().counts(services.who(), whole));
            offer(sectors.get(), asked);
            showFigures(counts.get());
            showFirst(listed.get(), counts.get().total());
        }
        showExport(asked.getQueryString());
    }

    private void offer(List<Term> sectors, QueryParameters asked) {
        sector.setItems(sectors);
        sector.setValue(chosen(asked, "sector", sectors, (one, code) -> one.code().equals(code)));
    }

    /** The same rows as files, and the licences of these NGOs; the address of each repeats the filters of this one. */
    private void showExport(String query) {
        foot.files(shown == 0
                ? null
                : Still.of(new Div(ExportLinks.ofRows(NgoNavigation.EXPORT, query), new ExportLinks(text("licences"), NgoNavigation.EXPORT_LICENCES, query))));
    }

    /** What the address names; what is unknown or out of reach is not there. */
    private static <T> @Nullable T chosen(QueryParameters asked, String name, List<T> choices, BiPredicate<T, String> matches) {
        var wanted = named(asked, name);
        if (wanted.isEmpty()) {
            return null;
        }
        return choices.stream().filter(one -> matches.test(one, wanted.get())).findFirst().orElseThrow(NotFound::new);
    }

    private static Optional<String> named(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(Predicate.not(String::isEmpty));
    }

    private @Nullable CountyCode county(QueryParameters asked) {
        if (own != null) {
            return chosen(asked, "county", List.of(own), (one, code) -> one.value().equals(code));
        }
        county.setValue(chosen(asked, "county", county.items(), (one, code) -> one.code().value().equals(code)));
        return county.getValue() == null ? null : county.getValue().code();
    }

    /** The place whose numbers are shown, null when there is more than one. */
    private @Nullable CountyCode place() {
        var only = own == null && county.items().size() == 1 ? county.items().getFirst().code() : own;
        return filter.county() == null ? only : filter.county();
    }

    /** That place, whatever else the list is cut by. */
    private NgoFilter whole() {
        var place = place();
        return place == null ? NgoFilter.all() : NgoFilter.of(place);
    }

    private void showFigures(NgoCounts counts) {
        var place = place();
        var key = place != null ? place.value() : ofProvince();
        figures.removeAll();
        figures.add(Still.of(Figure.count("ngo.total", key, counts.total())), Still.of(Figure.count("ngo.active", key, counts.active())));
    }

    private @Nullable String ofProvince() {
        var who = services.who();
        return who.has(Role.DIRECTOR) ? who.province().map(ProvinceCode::value).orElse(null) : null;
    }

    /** The first page; how many there are is known already where the list is cut by nothing but its place. */
    private NgoPage listed(Locale locale) {
        return isWhole()
                ? new NgoPage(services.registry().rows(services.who(), filter, locale, null, AT_ONCE + 1), 0)
                : services.registry().first(services.who(), filter, locale, AT_ONCE + 1);
    }

    private boolean isWhole() {
        return filter.equals(new NgoFilter("", filter.county(), null, null));
    }

    /** @param all how many NGOs the place has */
    private void showFirst(NgoPage first, long all) {
        table.clear();
        shown = 0;
        last = null;
        found = isWhole() ? all : first.total();
        show(first.rows());
        matches.setVisible(shown > 0);
        table.setVisible(shown > 0);
        empty.setVisible(shown == 0);
        showMeant();
    }

    /** The next page begins after the last row, however far down. */
    private void showMore() {
        show(services.registry().rows(services.who(), filter, getLocale(), last, AT_ONCE + 1));
    }

    /** @param rows one more than a page, where there is one: it tells whether there are more */
    private void show(List<NgoRow> rows) {
        var page = rows.subList(0, Math.min(rows.size(), AT_ONCE));
        table.drawn(NgoCells.of(page, services.today(), getLocale()));
        shown += page.size();
        last = page.isEmpty() ? last : page.getLast().place();
        var near = page.stream().filter(row -> row.match() != null && row.match().reason() == NgoMatch.Reason.NEAR).count();
        var sure = Numbers.text(shown - near, getLocale());
        matches.setText(near == 0
                ? text("matches", sure, Numbers.text(found, getLocale()))
                : text("matchesNear", sure, Numbers.text(found, getLocale()), Numbers.text(near, getLocale())));
        foot.more(rows.size() > AT_ONCE);
    }

    /** Where nothing is found it may have been typed on the other keyboard. */
    private void showMeant() {
        meant.removeAll();
        var other = found == 0 ? services.registry().meant(services.who(), filter) : Optional.<String>empty();
        meant.setVisible(other.isPresent());
        other.ifPresent(term -> meant.add(new Span(text("meant")), new Anchor(NgoNavigation.hrefList(term), term)));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.NgoListView." + part, arguments);
    }
}
