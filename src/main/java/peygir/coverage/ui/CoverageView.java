package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.ActivityRegister;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageMap;
import peygir.coverage.OverlapDesk;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** A county's coverage: every sub-sector with its state, the activities of one, and the overlaps. */
@Route("coverage")
@Menu(title = "coverage.ui.CoverageView.title", order = 40, icon = "vaadin:grid-small")
@RolesAllowed({Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class CoverageView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient CoverageMap map;
    private final transient ActivityRegister activities;
    private final transient OverlapDesk overlaps;
    private final transient Gazetteer gazetteer;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final H1 heading = new H1();
    private final Select<CountyRow> county = new Select<>();
    private final Select<CellState> state = new Select<>();
    private final Nav tabs = new Nav();
    private final Div content = new Div();

    CoverageView(
            CoverageMap map, ActivityRegister activities, OverlapDesk overlaps, Gazetteer gazetteer, CurrentActor current, Clock clock) {
        this.map = map;
        this.activities = activities;
        this.overlaps = overlaps;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        content.addClassName("page-groups");
        county.setLabel(text("coverage.ui.CoverageView.county"));
        county.setItemLabelGenerator(row -> row.name(getLocale()));
        county.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(Map.of("county", change.getValue().code().value()));
            }
        });
        state.setLabel(text("coverage.ui.CoverageView.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("coverage.ui.CoverageView.allStates"));
        state.setItems(CellState.values());
        state.setItemLabelGenerator(value -> value == null ? text("coverage.ui.CoverageView.allStates") : Translations.of(this, value));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(Map.of("county", county.getValue().code().value(), "state", change.getValue() == null ? "" : change.getValue().name()));
            }
        });
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", text("coverage.ui.CoverageView.tabs"));
        var tools = new Div(county, state);
        tools.addClassNames("page-tools", "no-print");
        var head = new Div(heading, tools);
        head.addClassName("page-head");
        add(head, tabs, content);
    }

    private void go(Map<String, String> parameters) {
        getUI().ifPresent(ui -> ui.navigate(CoverageView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var counties = gazetteer.counties(current.get());
        county.setItems(counties);
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("county").map(CountyCode::new).or(() -> current.get().county());
        county.setValue(wanted.map(code -> counties.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NotFound::new))
                .or(() -> counties.stream().findFirst())
                .orElseThrow(NotFound::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var code = county.getValue().code();
        heading.setText(text("coverage.ui.CoverageView.of", county.getValue().name(getLocale())));
        state.setValue(query.getSingleParameter("state").flatMap(CoverageView::state).orElse(null));
        var overlapsTab = query.getSingleParameter("tab").orElse("").equals("overlaps");
        tabs.removeAll();
        tabs.add(
                tab("coverage?county=" + code, "coverage.ui.CoverageView.cells", !overlapsTab),
                tab("coverage?county=" + code + "&tab=overlaps", "coverage.ui.CoverageView.overlaps", overlapsTab));
        content.removeAll();
        if (overlapsTab) {
            content.add(new OverlapPanel(overlaps, current, code));
            return;
        }
        var coverage = map.county(current.get(), code, getLocale());
        query.getSingleParameter("sub").flatMap(sub -> coverage.cells().stream().filter(cell -> cell.subSector().equals(sub)).findFirst())
                .ifPresent(cell -> content.add(cell(cell)));
        content.add(figures(coverage), cells(coverage, query.getSingleParameter("sector").orElse(null), query.getSingleParameter("q").orElse("")));
    }

    private static Optional<CellState> state(String name) {
        return Arrays.stream(CellState.values()).filter(value -> value.name().equals(name)).findFirst();
    }

    private Anchor tab(String href, String key, boolean open) {
        var link = new Anchor(href, text(key));
        link.addClassName("tab");
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Panel figures(CountyCoverage coverage) {
        var key = coverage.county().value();
        var figures = new Div(
                Figure.count("coverage.covered", key, coverage.covered()),
                Figure.count("coverage.stale", key, coverage.stale()),
                Figure.count("coverage.confirmed-none", key, coverage.confirmedNone()),
                Figure.count("coverage.not-reported", key, coverage.notReported()),
                Figure.count("coverage.gap", key, coverage.gap()).urgent(coverage.gap() > 0),
                Figure.count("overlap.open", key, coverage.overlapOpen()),
                Figure.count("overlap.resolved", key, coverage.overlapResolved()),
                Figure.days("freshness", key, coverage.freshness()));
        figures.addClassName("figures");
        return new Panel(text("coverage.ui.CoverageView.glance"), figures);
    }

    private Panel cells(CountyCoverage coverage, @Nullable String sector, String term) {
        var wanted = state.getValue();
        var compact = Letters.compact(term);
        var rows = coverage.cells().stream()
                .filter(cell -> wanted == null || cell.state() == wanted)
                .filter(cell -> sector == null || cell.sector().equals(sector))
                .filter(cell -> Letters.compact(cell.sectorLabel() + cell.label()).contains(compact))
                .toList();
        if (rows.isEmpty()) {
            return new Panel(text("coverage.ui.CoverageView.cells"), new EmptyNote(text("coverage.ui.CoverageView.noCell")));
        }
        var table = new RowsTable(
                text("coverage.ui.CoverageView.cells"), text("coverage.ui.CoverageView.subSector"), text("coverage.ui.CoverageView.sector"),
                text("coverage.ui.CoverageView.stateColumn"), text("coverage.ui.CoverageView.activities"), text("coverage.ui.CoverageView.need"));
        rows.forEach(cell -> table.row(
                new Anchor("coverage?county=" + coverage.county() + "&sub=" + cell.subSector(), cell.label()), RowsTable.cell(cell.sectorLabel()),
                new CellBadge(cell.state()), RowsTable.cell(Numbers.text(cell.activities(), getLocale())), need(cell)));
        return new Panel(text("coverage.ui.CoverageView.cells"), table);
    }

    private Component need(CellRow cell) {
        if (cell.need() == 0) {
            return RowsTable.cell(text("coverage.ui.CoverageView.noNeed"));
        }
        var words = text("coverage.ui.CoverageView.priority", Numbers.plain(cell.need(), getLocale()));
        return cell.gap() ? new StateMark(StateMark.Tone.BAD, text("coverage.ui.CoverageView.gap", words)) : RowsTable.cell(words);
    }

    /** One sub-sector opened: what runs there today. */
    private Panel cell(CellRow cell) {
        var today = LocalDate.now(clock);
        var rows = activities.ofCell(current.get(), cell.county(), cell.subSector(), getLocale());
        var panel = new Panel(text("coverage.ui.CoverageView.cell", cell.sectorLabel(), cell.label()), new CellBadge(cell.state()));
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("coverage.ui.CoverageView.nothingRuns")));
            return panel;
        }
        var table = new RowsTable(
                text("coverage.ui.CoverageView.activities"), text("coverage.ui.CoverageView.activity"), text("coverage.ui.CoverageView.ngo"),
                text("coverage.ui.CoverageView.groups"), text("coverage.ui.CoverageView.place"), text("coverage.ui.CoverageView.period"),
                text("coverage.ui.CoverageView.confirmed"));
        rows.forEach(row -> table.row(
                RowsTable.cell(row.title()), new Anchor("ngos/" + row.ngo(), row.ngoName()),
                RowsTable.cell(String.join(text("coverage.ui.comma"), row.groups())),
                RowsTable.cell(row.locality() == null ? text("coverage.ui.wholeCounty") : row.locality()),
                RowsTable.cell(text("coverage.ui.period", Dates.brief(row.from(), getLocale()), Dates.brief(row.to(), getLocale()))),
                RowsTable.cell(Dates.relative(row.confirmedOn(), today, getLocale()))));
        panel.add(table);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return text("coverage.ui.CoverageView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
