package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentFilter.Show;
import peygir.commitment.CommitmentPlace;
import peygir.commitment.CommitmentRow;
import peygir.commitment.DueWeek;
import peygir.commitment.QuestionRow;
import peygir.identity.ui.SavedFilterBar;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.Letters;
import peygir.shared.ui.Choice;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.ListFoot;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** All commitments within reach, the nearest due date first; what is shown stands in the address. */
@Route(CommitmentNavigation.LIST)
@Menu(title = "commitment.ui.CommitmentListView.title", order = 30, icon = "promise")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class CommitmentListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;
    private static final String VIEW = "view";
    private static final String BOARD = "board";

    private final transient Desk desk;
    private final transient Gazetteer gazetteer;
    private final TextField search = new TextField();
    private final Choice<Show> show = new Choice<Show>(text("commitment.ui.CommitmentListView.show"), cut -> text("commitment.ui.CommitmentListView.show." + cut))
            .orAll(text("commitment.ui.CommitmentListView.show.ALL"));
    /** Who works in one county has nothing to choose. */
    private final @Nullable ComboBox<CountyRow> county;
    private final Div questions = new Div();
    private final Div results = new Div();
    private final Div views = new Div();
    private final SavedFilterBar saved;
    private final @Nullable FollowUpBar followUp;
    private final ListFoot foot = new ListFoot(text("commitment.ui.CommitmentListView.more"), this::next);
    private boolean listening = true;
    private boolean board;
    private CommitmentFilter filter = CommitmentFilter.all();
    /** What somebody chooses from, who may ask how all of them go on. */
    private final @Nullable CommitmentList choice;
    private final RowList list = new RowList("commitments", search);
    private @Nullable CommitmentPlace last;

    CommitmentListView(Desk desk, Gazetteer gazetteer) {
        this.desk = desk;
        this.gazetteer = gazetteer;
        this.saved = new SavedFilterBar(desk.filters(), desk.current(), CommitmentNavigation.LIST);
        this.followUp = desk.who().has(Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR) ? new FollowUpBar(desk) : null;
        this.choice = followUp == null ? null : new CommitmentList(desk.today()).choosing(followUp.picks(), search);
        addClassName("page");
        county = desk.who().has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL) ? counties() : null;
    }

    /** What stays the same from one filter to the next. */
    private void build() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        if (desk.who().has(Role.EXPERT, Role.GOVERNOR)) {
            var add = new Anchor(CommitmentNavigation.hrefNew(), text("commitment.ui.CommitmentListView.new"));
            add.addClassNames("button-link", "no-print");
            head.add(add);
        }
        var lead = new Paragraph(text("commitment.ui.CommitmentListView.lead"));
        lead.addClassName("page-lead");
        var filters = new Div(search, show);
        filters.addClassNames("commitment-filters", "no-print");
        if (county != null) {
            filters.add(county);
        }
        results.addClassName("commitment-results");
        fields();
        add(Still.of(head), Still.of(lead), questions);
        desk.who().grants().stream()
                .map(Grant::scope)
                .flatMap(scope -> scope instanceof Scope.OfDepartment own ? Stream.of(own) : Stream.empty())
                .forEach(own -> add(OwnPromiseFold.of(() -> new OwnPromiseForm(desk, null, own.department(), own.county(), this::again))));
        views.addClassNames("commitment-views", "no-print");
        add(filters, views, results, foot);
        if (followUp != null) {
            add(followUp);
        }
    }

    private void fields() {
        search.setLabel(text("commitment.ui.CommitmentListView.search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> go());
        show.setItems(List.of(Show.values()));
        show.addValueChangeListener(_ -> go());
    }

    private ComboBox<CountyRow> counties() {
        var counties = new ComboBox<CountyRow>(text("commitment.ui.CommitmentListView.county"));
        counties.setClearButtonVisible(true);
        counties.setPlaceholder(text("commitment.ui.CommitmentListView.show.ALL"));
        counties.setItemLabelGenerator(row -> row.name(getLocale()));
        counties.addValueChangeListener(_ -> go());
        return counties;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        // Who comes without a question asks what is still to be done; years of what was done would stand before it.
        filter = address.getParameters().isEmpty() ? CommitmentFilter.open() : FilterAddress.read(address);
        board = address.getSingleParameter(VIEW).filter(BOARD::equals).isPresent();
        try (var together = Together.begin()) {
            var found = together.ask(this::found);
            var filters = together.ask(() -> desk.filters().of(desk.who(), CommitmentNavigation.LIST));
            var counties = county == null ? null : together.ask(() -> gazetteer.counties(desk.who()));
            var asked = desk.who().has(Role.GOVERNOR, Role.EXPERT) ? together.ask(() -> desk.questions().open(desk.who())) : null;
            if (getComponentCount() == 0) {
                build();
            }
            fields(counties == null ? List.of() : counties.get());
            ask(asked == null ? List.of() : asked.get());
            views();
            saved.show(address.getQueryString(), filters.get());
            foot.files(Still.of(ExportLinks.ofRows(CommitmentsDownload.ADDRESS, new QueryParameters(FilterAddress.write(filter)).getQueryString())));
            fill(found.get());
        }
    }

    /** The fields say what the address says; nobody chose anything. */
    private void fields(List<CountyRow> counties) {
        listening = false;
        search.setValue(filter.term());
        show.setValue(filter.show());
        if (county != null) {
            county.setItems((row, typed) -> Letters.compact(row.name(getLocale())).contains(Letters.compact(typed)), counties);
            county.setValue(counties.stream().filter(row -> row.code().equals(filter.county())).findFirst().orElse(null));
        }
        listening = true;
    }

    /** What the address asks for: one of the two, as the reader wants to look at it. */
    private record Found(@Nullable List<DueWeek> weeks, List<CommitmentRow> rows) {}

    private Found found() {
        return board ? new Found(desk.board().weeks(desk.who(), filter, locale()), List.of()) : new Found(null, rows(null));
    }

    private void fill(Found found) {
        results.removeAll();
        if (followUp != null) {
            followUp.picks().clear();
        }
        results.setClassName("commitment-results", !board);
        if (found.weeks() != null) {
            results.add(new DueBoardPanel(found.weeks(), filter, desk.today()));
            foot.more(false);
            ready();
        } else {
            last = null;
            list.show(List.of());
            if (choice != null) {
                choice.clear();
            }
            show(found.rows());
            results.add(last == null ? nothing() : choice == null ? list : choice);
        }
    }

    /** Nothing there at all and nothing found are two things. */
    private EmptyNote nothing() {
        var asked = !filter.equals(CommitmentFilter.all()) && !filter.equals(CommitmentFilter.open());
        return new EmptyNote(text(asked ? "commitment.ui.CommitmentListView.nothingFound" : "commitment.ui.CommitmentListView.empty"));
    }

    /** The two ways to look at the same commitments. */
    private void views() {
        views.removeAll();
        views.add(way(false, "commitment.ui.CommitmentListView.asList"), way(true, "commitment.ui.CommitmentListView.asBoard"));
        if (followUp != null) {
            views.add(followUp.all());
        }
        views.add(saved);
    }

    private Component way(boolean asBoard, String key) {
        var query = new QueryParameters(address(filter, asBoard)).getQueryString();
        var link = new Anchor(query.isEmpty() ? CommitmentNavigation.LIST : CommitmentNavigation.LIST + "?" + query, text(key));
        if (asBoard == board) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return Still.of(link);
    }

    private static Map<String, List<String>> address(CommitmentFilter filter, boolean asBoard) {
        var parameters = FilterAddress.write(filter);
        parameters.putIfAbsent(FilterAddress.SHOW, List.of(FilterAddress.ALL));
        if (asBoard) {
            parameters.put(VIEW, List.of(BOARD));
        }
        return parameters;
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** The county's office is asked what the register makes one ask. */
    private void ask(List<QuestionRow> open) {
        questions.removeAll();
        questions.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            questions.add(new QuestionList(open));
        }
    }

    /** One more than a page is asked for: it tells whether there are more without counting them. */
    private List<CommitmentRow> rows(@Nullable CommitmentPlace after) {
        return desk.book().rows(desk.who(), filter, locale(), after, PAGE + 1);
    }

    private void next() {
        show(rows(last));
    }

    private void show(List<CommitmentRow> rows) {
        if (choice == null) {
            list.append(page(rows).stream().map(row -> new CommitmentLine(row, desk.today(), locale())).toList());
        } else {
            page(rows).forEach(choice::row);
        }
        last = rows.isEmpty() ? last : CommitmentPlace.of(page(rows).getLast());
        foot.more(rows.size() > PAGE);
        ready();
    }

    private void ready() {
        if (followUp != null) {
            followUp.ready();
        }
    }

    private static <T> List<T> page(List<T> rows) {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    private void go() {
        if (listening) {
            var chosen = county == null ? null : county.getValue();
            var wanted = new CommitmentFilter(
                    search.getValue().strip(), chosen == null ? null : chosen.code(), filter.meeting(), show.getValue(), filter.ngo(),
                    filter.dueFrom(), filter.dueTo());
            getUI().ifPresent(ui -> ui.navigate(CommitmentListView.class, new QueryParameters(address(wanted, board))));
        }
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return text("commitment.ui.CommitmentListView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
