package peygir.meeting.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.SavedFilterDesk;
import peygir.identity.ui.SavedFilterBar;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingPlace;
import peygir.meeting.MeetingRow;
import peygir.meeting.MeetingState;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.JalaliDate;
import peygir.shared.JalaliMonth;
import peygir.shared.Numbers;
import peygir.shared.ui.Choice;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.ListFoot;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** Meetings within reach: what is to come on top, then what was. Search and filters stand in the address. */
@Route(MeetingNavigation.LIST)
@Menu(title = "meeting.ui.MeetingsView.title", order = 30, icon = "meeting")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class MeetingsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int AT_ONCE = 30;
    private static final int YEARS_BACK = 10;

    private final transient MeetingBook book;
    private final transient CurrentActor current;
    private final transient Gazetteer gazetteer;
    private final transient SavedFilterDesk kept;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Choice<MeetingState> state = choice("state", one -> Translations.of(this, one));
    private final Choice<Integer> year = choice("year", one -> Numbers.plain(one, getLocale()));
    /** Who works in one county has nothing to choose. */
    private final @Nullable Choice<CountyRow> county;
    private final RowList list = new RowList("meeting-list", search);
    private final SavedFilterBar saved;
    private final ListFoot foot = new ListFoot(text("meeting.ui.MeetingsView.more"), this::showMore);
    private MeetingFilter filter = MeetingFilter.all();
    private @Nullable MeetingPlace last;

    MeetingsView(MeetingBook book, CurrentActor current, Gazetteer gazetteer, SavedFilterDesk filters, Clock clock) {
        this.book = book;
        this.current = current;
        this.gazetteer = gazetteer;
        this.kept = filters;
        this.clock = clock;
        addClassNames("page", "meetings");
        saved = new SavedFilterBar(filters, current, MeetingNavigation.LIST);
        county = current.get().has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL) ? counties() : null;
    }

    /** What stays the same from one filter to the next. */
    private void build() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        var calendar = new Anchor(MeetingNavigation.hrefCalendar(JalaliMonth.of(LocalDate.now(clock))), text("meeting.ui.MeetingsView.calendar"));
        calendar.addClassName("no-print");
        head.add(calendar);
        if (current.get().has(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL)) {
            var series = new Anchor(MeetingNavigation.hrefSeries(), text("meeting.ui.MeetingsView.series"));
            series.addClassName("no-print");
            head.add(series);
        }
        if (current.get().has(Role.EXPERT, Role.GOVERNOR)) {
            var record = new Anchor(MeetingNavigation.hrefNew(), text("meeting.ui.MeetingsView.new"));
            record.addClassNames("button-link", "no-print");
            head.add(record);
        }
        add(Still.of(head), filters(), saved, list, foot);
    }

    private Div filters() {
        search.setLabel(text("meeting.ui.MeetingsView.search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> go(change.isFromClient()));
        state.setItems(List.of(MeetingState.values()));
        year.setItems(years());
        var filters = new Div(search, state, year);
        filters.addClassNames("meeting-filters", "no-print");
        if (county != null) {
            filters.add(county);
        }
        return filters;
    }

    private Choice<CountyRow> counties() {
        Choice<CountyRow> counties = choice("county", one -> one.name(getLocale()));
        counties.setItems(gazetteer.counties(current.get()));
        return counties;
    }

    private <T> Choice<T> choice(String label, ItemLabelGenerator<T> words) {
        var choice = new Choice<>(text("meeting.ui.MeetingsView." + label), words).orAll(text("meeting.ui.MeetingsView.all"));
        choice.addValueChangeListener(change -> go(change.isFromClient()));
        return choice;
    }

    private void go(boolean asked) {
        if (!asked) {
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        if (!search.getValue().isBlank()) {
            parameters.put("q", search.getValue().strip());
        }
        Optional.ofNullable(state.getValue()).ifPresent(one -> parameters.put("state", one.name().toLowerCase(Locale.ROOT)));
        Optional.ofNullable(year.getValue()).ifPresent(one -> parameters.put("year", Integer.toString(one)));
        chosenCounty().ifPresent(one -> parameters.put("county", one.value()));
        getUI().ifPresent(ui -> ui.navigate(MeetingsView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        filter = filter(address);
        try (var together = Together.begin()) {
            var rows = together.ask(() -> rows(null));
            var filters = together.ask(() -> kept.of(current.get(), MeetingNavigation.LIST));
            if (getComponentCount() == 0) {
                build();
            }
            search.setValue(filter.term());
            state.setValue(filter.state());
            year.setValue(filter.jalaliYear());
            saved.show(address.getQueryString(), filters.get());
            last = null;
            list.show(lines(rows.get()));
        }
        foot.files(last == null ? null : Still.of(ExportLinks.ofRows(MeetingsDownload.ADDRESS, address.getQueryString())));
        if (last == null) {
            list.add(new EmptyNote(text("meeting.ui.MeetingsView.empty")));
        }
    }

    /** What an address asks for, as far as it can be chosen here. */
    private MeetingFilter filter(QueryParameters address) {
        if (county != null) {
            county.setValue(address.getSingleParameter("county")
                    .flatMap(code -> county.items().stream().filter(one -> one.code().value().equals(code)).findFirst())
                    .orElse(null));
        }
        return new MeetingFilter(
                address.getSingleParameter("q").orElse(""), chosenCounty().orElse(null),
                address.getSingleParameter("state").flatMap(MeetingsView::state).orElse(null),
                address.getSingleParameter("year").flatMap(this::year).orElse(null));
    }

    /** One more than is shown at once tells whether there are more without counting them. */
    private List<MeetingRow> rows(@Nullable MeetingPlace after) {
        return book.rows(current.get(), filter, getLocale(), after, AT_ONCE + 1);
    }

    private void showMore() {
        list.append(lines(rows(last)));
    }

    /** What is shown at once of these, and whether there is more. */
    private List<MeetingLine> lines(List<MeetingRow> rows) {
        var today = LocalDate.now(clock);
        last = rows.isEmpty() ? last : MeetingPlace.of(rows.get(Math.min(rows.size(), AT_ONCE) - 1));
        foot.more(rows.size() > AT_ONCE);
        return rows.stream().limit(AT_ONCE).map(row -> new MeetingLine(row, today, getLocale())).toList();
    }

    private Optional<CountyCode> chosenCounty() {
        return Optional.ofNullable(county).map(Choice::getValue).map(CountyRow::code);
    }

    /** The state an address names, if it names one. */
    static Optional<MeetingState> state(String name) {
        return Arrays.stream(MeetingState.values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private List<Integer> years() {
        var thisYear = JalaliDate.of(LocalDate.now(clock)).year();
        return IntStream.rangeClosed(-1, YEARS_BACK).mapToObj(back -> thisYear - back).toList();
    }

    private Optional<Integer> year(String typed) {
        var asked = Numbers.read(typed);
        return asked.isPresent() && years().contains(asked.getAsInt()) ? Optional.of(asked.getAsInt()) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return text("meeting.ui.MeetingsView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
