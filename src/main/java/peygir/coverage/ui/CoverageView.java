package peygir.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.CoverageMap;
import peygir.coverage.ui.CoverageFilter.CoverageTab;
import peygir.ngo.Taxonomy;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Coverage: a county's sub-sectors, needs and overlaps; for those who see more than one county, all of them against the sectors. */
@Route(CoverageNavigation.COVERAGE)
@Menu(title = "coverage.ui.CoverageView.title", order = 40, icon = "grid")
@RolesAllowed({Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class CoverageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoverageMap map;
    private final transient Gazetteer gazetteer;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final transient ObjectProvider<CellPanel> cellPanel;
    private final transient ObjectProvider<OverlapPanel> overlapPanel;
    private final transient ObjectProvider<NeedsPanel> needsPanel;
    private final H1 heading = new H1();
    private final CoverageTools tools;
    private final Nav tabs = new Nav();
    private final Div content = new Div();
    private transient CoverageFilter filter = CoverageFilter.NOTHING;

    CoverageView(
            CoverageMap map, Gazetteer gazetteer, Taxonomy taxonomy, CurrentActor current, Clock clock, ObjectProvider<CellPanel> cellPanel,
            ObjectProvider<OverlapPanel> overlapPanel, ObjectProvider<NeedsPanel> needsPanel) {
        this.map = map;
        this.gazetteer = gazetteer;
        this.taxonomy = taxonomy;
        this.current = current;
        this.clock = clock;
        this.cellPanel = cellPanel;
        this.overlapPanel = overlapPanel;
        this.needsPanel = needsPanel;
        addClassNames("page", "wide-sheet");
        content.addClassName("page-groups");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("tabs"));
        tools = new CoverageTools(
                this::provinceAround, clock, wanted -> getUI().ifPresent(ui -> ui.navigate(CoverageView.class, wanted.write())));
        var head = new Div(heading, tools);
        head.addClassName("page-head");
        add(head, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CoverageFilter.read(event.getLocation().getQueryParameters());
        if (day().isAfter(LocalDate.now(clock))) {
            throw new NotFound();
        }
        var who = current.get();
        var seesProvince = who.has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL);
        var counties = gazetteer.counties(who);
        tools.choices(counties, seesProvince, taxonomy.sectors(who, locale()));
        content.removeAll();
        tabs.removeAll();
        if (filter.county() != null || !seesProvince) {
            showCounty(one(counties));
        } else {
            showProvince(counties);
        }
        tools.show(filter);
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
        filter = new CoverageFilter(
                null, code, filter.sector(), filter.state(), filter.term(), filter.subSector(), filter.tab(), filter.show(), filter.on());
        heading.setText(text("of", row.name(locale())));
        List.of(CoverageTab.CELLS, CoverageTab.NEEDS, CoverageTab.OVERLAPS, CoverageTab.TREND).forEach(this::tab);
        switch (filter.tab()) {
            case CELLS -> cells(code);
            case NEEDS -> {
                ofToday();
                content.add(needsPanel.getObject().show(map.county(current.get(), code, locale())));
            }
            case OVERLAPS -> {
                ofToday();
                content.add(overlapPanel.getObject().show(code));
            }
            case TREND -> content.add(new TrendPanel(text("trendOf", row.name(locale())), map.trend(current.get(), code, locale()),
                    key -> CoverageNavigation.href(code, key), locale()));
        }
    }

    private void cells(CountyCode code) {
        past();
        var coverage = map.county(current.get(), code, day(), locale());
        var open = filter.subSector();
        if (open != null) {
            var cell = coverage.cells().stream().filter(candidate -> candidate.subSector().equals(open)).findFirst().orElseThrow(NotFound::new);
            content.add(cellPanel.getObject().show(cell, day()));
        }
        content.add(CountyPanels.glance(coverage, filter, locale()));
        if (filter.term().isEmpty() && filter.state() == null) {
            content.add(CountyPanels.places(coverage, map.places(current.get(), code, day(), locale()), filter, locale()));
        }
        content.add(CountyPanels.cells(coverage, filter, locale()));
        content.add(
                ExportLinks.ofRows(CoverageDownload.ADDRESS, filter.write().getQueryString()),
                new ExportLinks(text("activityFiles"), CoverageNavigation.ACTIVITIES + "/export", "county=" + code));
    }

    private void showProvince(List<CountyRow> reached) {
        var province = filter.province() != null
                ? filter.province()
                : current.get().province().or(() -> reached.stream().findFirst().map(row -> row.code().province())).orElseThrow(NotFound::new);
        filter = filter.of(province);
        heading.setText(text("ofProvince", gazetteer.provinceName(current.get(), province, locale())));
        List.of(CoverageTab.CELLS, CoverageTab.TREND).forEach(this::tab);
        var counties = gazetteer.counties(current.get(), province).stream()
                .filter(row -> Letters.compact(row.nameFa() + row.nameEn()).contains(Letters.compact(filter.term())))
                .toList();
        if (counties.isEmpty()) {
            content.add(new Panel(text("counties"), new EmptyNote(text("noCounty"))));
        } else if (filter.tab() == CoverageTab.TREND) {
            content.add(TrendPanel.ofCounties(text("trend"), map.trend(current.get(), province, locale()), counties, locale()));
        } else {
            compare(province, counties);
        }
    }

    private void compare(ProvinceCode province, List<CountyRow> counties) {
        past();
        var coverage = map.counties(current.get(), province, day(), locale());
        var people = map.populations(current.get(), province, day());
        var lines = counties.stream()
                .flatMap(row -> coverage.stream().filter(line -> line.county().equals(row.code())).map(line -> new Heatmap.Line(row, line, people.get(row.code()))))
                .toList();
        content.add(
                new Panel(
                        text("matrix"), new CellLegend(), CountyPanels.meaning(filter.show(), locale()),
                        new Heatmap(lines, filter.sector(), filter.show(), filter.asOf(), locale())),
                CountyPanels.compared(lines, filter, locale()), ExportLinks.ofRows(CoverageDownload.ADDRESS, filter.write().getQueryString()));
    }

    private void past() {
        if (filter.on() != null) {
            note(text("asKnownOn", Dates.full(filter.on(), locale())));
        }
    }

    /** Needs and overlaps are kept as they stand; on a page of an earlier day that is said. */
    private void ofToday() {
        if (filter.on() != null) {
            note(text("ofToday", Dates.full(filter.on(), locale()), Translations.of(this, CoverageTab.CELLS)));
        }
    }

    private void note(String words) {
        var note = new Paragraph(words);
        note.addClassName("as-of");
        content.add(note);
    }

    private LocalDate day() {
        return filter.on() == null ? LocalDate.now(clock) : filter.on();
    }

    private void tab(CoverageTab tab) {
        var link = new Anchor(CoverageNavigation.COVERAGE + "?" + filter.tab(tab).write().getQueryString(), Translations.of(this, tab));
        link.addClassName("tab");
        if (tab == filter.tab()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        tabs.add(link);
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return heading.getText().isEmpty() ? text("title") : heading.getText();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.CoverageView." + thing, arguments);
    }
}
