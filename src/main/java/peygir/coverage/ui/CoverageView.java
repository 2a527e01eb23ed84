package peygir.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.CellState;
import peygir.coverage.CoverageMap;
import peygir.ngo.Taxonomy;
import peygir.ngo.Taxonomy.Term;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Coverage: a county's sub-sectors and overlaps; for those who see more than one county, all of them against the sectors. */
@Route(CoverageNavigation.COVERAGE)
@Menu(title = "coverage.ui.CoverageView.title", order = 40, icon = "vaadin:grid-small")
@RolesAllowed({Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class CoverageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoverageMap map;
    private final transient Gazetteer gazetteer;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;
    private final transient ObjectProvider<CellPanel> cellPanel;
    private final transient ObjectProvider<OverlapPanel> overlapPanel;
    private final H1 heading = new H1();
    private final Select<CountyRow> county = new Select<>();
    private final Select<Term> sector = new Select<>();
    private final Select<CellState> state = new Select<>();
    private final TextField search = new TextField();
    private final Nav tabs = new Nav();
    private final Div content = new Div();
    private transient CoverageFilter filter = new CoverageFilter(null, null, null, null, "", null, false);

    CoverageView(
            CoverageMap map, Gazetteer gazetteer, Taxonomy taxonomy, CurrentActor current, ObjectProvider<CellPanel> cellPanel,
            ObjectProvider<OverlapPanel> overlapPanel) {
        this.map = map;
        this.gazetteer = gazetteer;
        this.taxonomy = taxonomy;
        this.current = current;
        this.cellPanel = cellPanel;
        this.overlapPanel = overlapPanel;
        addClassNames("page", "wide-sheet");
        content.addClassName("page-groups");
        tools();
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("tabs"));
        var tools = new Div(county, sector, state, search);
        tools.addClassNames("page-tools", "no-print");
        var head = new Div(heading, tools);
        head.addClassName("page-head");
        add(head, tabs, content);
    }

    private void tools() {
        county.setLabel(text("county"));
        county.setItemLabelGenerator(row -> row == null ? text("allCounties") : row.name(getLocale()));
        county.setEmptySelectionCaption(text("allCounties"));
        county.addValueChangeListener(change -> go(
                change.isFromClient(), change.getValue() == null ? filter.of(provinceAround()) : filter.of(change.getValue().code())));
        sector.setLabel(text("sector"));
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(text("allSectors"));
        sector.setItemLabelGenerator(term -> term == null ? text("allSectors") : term.label());
        sector.addValueChangeListener(change -> go(change.isFromClient(), filter.sector(change.getValue() == null ? null : change.getValue().code())));
        state.setLabel(text("state"));
        state.setItems(CellState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("allStates"));
        state.setItemLabelGenerator(value -> value == null ? text("allStates") : Translations.of(this, value));
        state.addValueChangeListener(change -> go(change.isFromClient(), filter.state(change.getValue())));
        search.setLabel(text("search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> go(change.isFromClient(), filter.term(change.getValue())));
    }

    private void go(boolean byPerson, CoverageFilter wanted) {
        if (byPerson) {
            getUI().ifPresent(ui -> ui.navigate(CoverageView.class, wanted.write()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CoverageFilter.read(event.getLocation().getQueryParameters());
        var who = current.get();
        var seesProvince = who.has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL);
        var counties = gazetteer.counties(who);
        county.setItems(counties);
        county.setEmptySelectionAllowed(seesProvince);
        var sectors = taxonomy.sectors(who, getLocale());
        sector.setItems(sectors);
        sector.setValue(sectors.stream().filter(term -> term.code().equals(filter.sector())).findFirst().orElse(null));
        state.setValue(filter.state());
        search.setValue(filter.term());
        content.removeAll();
        tabs.removeAll();
        var one = filter.county() != null || !seesProvince;
        state.setVisible(one);
        tabs.setVisible(one);
        if (one) {
            showCounty(one(counties));
        } else {
            county.setValue(null);
            showProvince(counties);
        }
    }

    /** The county in the address, else the reader's own. */
    private CountyRow one(List<CountyRow> counties) {
        var wanted = filter.county() != null ? filter.county() : current.get().county().orElseThrow(NotFound::new);
        return counties.stream().filter(row -> row.code().equals(wanted)).findFirst().orElseThrow(NotFound::new);
    }

    private ProvinceCode provinceAround() {
        var shown = filter.county();
        return shown != null ? shown.province() : current.get().province().orElseThrow(NotFound::new);
    }

    private void showCounty(CountyRow row) {
        var code = row.code();
        filter = new CoverageFilter(null, code, filter.sector(), filter.state(), filter.term(), filter.subSector(), filter.overlaps());
        heading.setText(text("of", row.name(getLocale())));
        county.setValue(row);
        tabs.add(tab("cells", filter.overlaps(false), !filter.overlaps()), tab("overlaps", filter.overlaps(true), filter.overlaps()));
        if (filter.overlaps()) {
            content.add(overlapPanel.getObject().show(code));
            return;
        }
        var coverage = map.county(current.get(), code, getLocale());
        var open = filter.subSector();
        if (open != null) {
            var cell = coverage.cells().stream().filter(candidate -> candidate.subSector().equals(open)).findFirst().orElseThrow(NotFound::new);
            content.add(cellPanel.getObject().show(cell));
        }
        content.add(CountyPanels.glance(coverage, getLocale()), CountyPanels.cells(coverage, filter, getLocale()));
        if (filter.sector() == null && filter.term().isEmpty() && filter.state() == null) {
            content.add(CountyPanels.places(map.places(current.get(), code, getLocale()), code, getLocale()));
        }
        content.add(
                ExportLinks.ofRows(CoverageDownload.ADDRESS, filter.write().getQueryString()),
                new ExportLinks(text("activityFiles"), CoverageNavigation.ACTIVITIES + "/export", "county=" + code));
    }

    private void showProvince(List<CountyRow> reached) {
        var province = filter.province() != null
                ? filter.province()
                : current.get().province().or(() -> reached.stream().findFirst().map(row -> row.code().province())).orElseThrow(NotFound::new);
        filter = filter.of(province);
        heading.setText(text("ofProvince", gazetteer.provinceName(current.get(), province, getLocale())));
        var coverage = map.counties(current.get(), province, getLocale());
        var lines = gazetteer.counties(current.get(), province).stream()
                .filter(row -> Letters.compact(row.nameFa() + row.nameEn()).contains(Letters.compact(filter.term())))
                .flatMap(row -> coverage.stream().filter(line -> line.county().equals(row.code())).map(line -> new Heatmap.Line(row, line)))
                .toList();
        if (lines.isEmpty()) {
            content.add(new Panel(text("counties"), new EmptyNote(text("noCounty"))));
            return;
        }
        content.add(
                new Panel(text("matrix"), new CellLegend(), new Heatmap(lines, filter.sector(), getLocale())),
                CountyPanels.compared(lines, getLocale()),
                ExportLinks.ofRows(CoverageDownload.ADDRESS, filter.write().getQueryString()));
    }

    private Anchor tab(String key, CoverageFilter target, boolean open) {
        var link = new Anchor(CoverageNavigation.COVERAGE + "?" + target.write().getQueryString(), text(key));
        link.addClassName("tab");
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    public String getPageTitle() {
        return heading.getText().isEmpty() ? text("title") : heading.getText();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.CoverageView." + thing, arguments);
    }
}
