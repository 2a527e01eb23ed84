package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.ui.CellLegend;
import peygir.coverage.ui.Heatmap;
import peygir.reporting.Attention;
import peygir.reporting.FigureName;
import peygir.reporting.Overviews;
import peygir.reporting.ProvinceOverview;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.Choice;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The director's home: every county of the province in one picture. */
@Route("province")
@Menu(title = "reporting.ui.ProvinceHomeView.title", order = 1, icon = "globe")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class ProvinceHomeView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** Whoever sees the whole country begins with the first province that has offices here. */
    static final ProvinceCode FIRST = new ProvinceCode("21");

    private final transient Overviews overviews;
    private final transient KeptPictures pictures;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final H1 heading = new H1();
    private final TextField search = new TextField();
    private final Choice<CountyOrder> sort = new Choice<>(text("reporting.ui.ProvinceHomeView.sort"), order -> Translations.of(this, order));
    private final JalaliDatePicker day;
    private @Nullable Still picture;
    private String province = "";
    private transient AsOf asOf;

    ProvinceHomeView(Overviews overviews, KeptPictures pictures, CurrentActor current, Clock clock) {
        this.overviews = overviews;
        this.pictures = pictures;
        this.current = current;
        this.clock = clock;
        this.asOf = AsOf.read(QueryParameters.empty(), clock);
        this.day = new JalaliDatePicker(text("reporting.ui.AsOf.day"), clock);
        addClassNames("page", "wide-sheet");
        search.setLabel(text("reporting.ui.ProvinceHomeView.search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> remember(change.isFromClient()));
        sort.setItems(List.of(CountyOrder.values()));
        sort.addValueChangeListener(change -> remember(change.isFromClient()));
        day.setMax(LocalDate.now(clock));
        day.addValueChangeListener(change -> remember(change.isFromClient()));
        var tools = new Div(search, sort, day);
        tools.addClassNames("page-tools", "no-print");
        var head = new Div(heading, tools);
        head.addClassName("page-head");
        add(head);
    }

    private void remember(boolean byPerson) {
        if (byPerson) {
            var parameters = new LinkedHashMap<String, List<String>>();
            parameters.put("province", List.of(province));
            parameters.put("q", List.of(search.getValue()));
            parameters.put("sort", List.of(sort.getValue().wire()));
            if (day.getValue() != null && day.getValue().isBefore(LocalDate.now(clock))) {
                parameters.put(AsOf.PARAMETER, List.of(day.getValue().toString()));
            }
            getUI().ifPresent(ui -> ui.navigate(ProvinceHomeView.class, new QueryParameters(parameters)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var who = current.get();
        var code = query.getSingleParameter("province")
                .filter(given -> !given.isEmpty())
                .map(ProvinceCode::new)
                .or(who::province)
                .orElse(FIRST);
        province = code.value();
        search.setValue(query.getSingleParameter("q").orElse(""));
        sort.setValue(CountyOrder.of(query.getSingleParameter("sort").orElse("")));
        asOf = AsOf.read(query, clock);
        day.setValue(asOf.day());
        show(overviews.province(who, code, asOf.day(), getLocale()));
    }

    private void show(ProvinceOverview overview) {
        heading.setText(text("reporting.ui.ProvinceHomeView.of", overview.name()));
        var term = Letters.compact(search.getValue());
        if (picture != null) {
            remove(picture);
        }
        // What was searched, or is of a day that has passed, is drawn for whoever asks.
        picture = asOf.past() || !term.isEmpty()
                ? Still.of(drawing(overview, term))
                : pictures.of("province " + province + " " + sort.getValue().wire(), getLocale(), overview.counties(), () -> drawing(overview, term));
        add(picture);
    }

    private Div drawing(ProvinceOverview overview, String term) {
        var locale = getLocale();
        var counties = overview.counties().stream()
                .filter(line -> Letters.compact(line.county().nameFa() + line.county().nameEn()).contains(term))
                .sorted(sort.getValue().comparator())
                .toList();
        var groups = new Div();
        groups.addClassName("page-groups");
        if (asOf.past()) {
            groups.add(new EmptyNote(text("reporting.ui.AsOf.past", Dates.full(asOf.day(), locale))));
        }
        groups.add(totals(overview), attention(overview));
        var table = counties.isEmpty() ? new EmptyNote(text("reporting.ui.ProvinceHomeView.noCounty")) : new ProvinceTable(counties, asOf, locale);
        groups.add(new Panel(text("reporting.ui.ProvinceHomeView.counties"), RhythmLegend.create(locale), table));
        groups.add(new Panel(text("reporting.ui.ProvinceHomeView.map"), new TileMap(counties, asOf.day(), locale)));
        if (!asOf.past()) {
            var heat = counties.stream().map(line -> new Heatmap.Line(line.county(), line.coverage())).toList();
            groups.add(new Panel(text("reporting.ui.ProvinceHomeView.coverage"), new CellLegend(), new Heatmap(heat, locale)));
        }
        return groups;
    }

    private Panel totals(ProvinceOverview overview) {
        var key = overview.province().value();
        var figures = new Div();
        figures.addClassName("figures");
        for (var name : List.of(FigureName.CADENCE_DUE, FigureName.CADENCE_HELD, FigureName.CADENCE_ON_TIME)) {
            figures.add(asOf.on(CountyFigures.of(name, key, overview.rhythm())));
        }
        for (var name : List.of(FigureName.COMMITMENT_OPEN, FigureName.COMMITMENT_OVERDUE, FigureName.COMMITMENT_ON_TIME_RATE)) {
            figures.add(asOf.on(CountyFigures.of(name, key, overview.commitments())));
        }
        for (var name : List.of(FigureName.REACH, FigureName.NGO_ACTIVE, FigureName.NGO_TOTAL)) {
            figures.add(asOf.on(CountyFigures.of(name, key, overview.ngos())));
        }
        return new Panel(text("reporting.ui.ProvinceHomeView.totals"), figures);
    }

    private Panel attention(ProvinceOverview overview) {
        var reasons = overview.attention();
        if (reasons.isEmpty()) {
            return new Panel(text("reporting.ui.ProvinceHomeView.attention"), new EmptyNote(text("reporting.ui.ProvinceHomeView.calm")));
        }
        var table = new RowsTable(
                        text("reporting.ui.ProvinceHomeView.attention"), text("reporting.ui.ProvinceTable.county"), text("reporting.ui.ProvinceHomeView.reason"))
                .asCards();
        // One line a county, the weightiest first, its reasons beside each other.
        var byCounty = new LinkedHashMap<String, List<Attention>>();
        reasons.forEach(reason -> byCounty.computeIfAbsent(reason.county().code().value(), _ -> new ArrayList<>()).add(reason));
        byCounty.forEach((code, list) -> {
            var links = new Div();
            links.addClassName("reasons");
            list.forEach(reason -> links.add(new Anchor(href(reason), words(reason))));
            table.row(new Anchor("county/" + code, list.getFirst().county().name(getLocale())), links);
        });
        return new Panel(text("reporting.ui.ProvinceHomeView.attention"), table);
    }

    private String words(Attention reason) {
        return text("reporting.ui.Attention." + reason.reason().name(), reason.number(), reason.days());
    }

    private static String href(Attention reason) {
        var code = reason.county().code();
        return switch (reason.reason()) {
            case NEVER_MET, SILENT -> "meetings?county=" + code;
            case ESCALATED -> "commitments?county=" + code + "&show=escalated";
            case OVERDUE -> "commitments?county=" + code + "&show=overdue";
            case DISPUTED -> "commitments?county=" + code + "&show=disputed";
            case UNANSWERED -> "county/" + code + "#expectations";
            case NOT_REPORTED -> "coverage?county=" + code;
        };
    }

    @Override
    public String getPageTitle() {
        return text("reporting.ui.ProvinceHomeView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
