package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import peygir.coverage.CellState;
import peygir.ngo.Taxonomy.Term;
import peygir.place.CountyRow;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.Choice;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** The choices above the coverage page; each goes to the address that says what was chosen. */
class CoverageTools extends Div {

    private final Choice<CountyRow> county = new Choice<>(text("county"), row -> row.name(getLocale()));
    private final Choice<Term> sector = new Choice<>(text("sector"), Term::label).orAll(text("allSectors"));
    private final Choice<CellState> state = new Choice<CellState>(text("state"), value -> Translations.of(this, value)).orAll(text("allStates"));
    private final Choice<MatrixShow> show = new Choice<>(text("show"), value -> Translations.of(this, value));
    private final TextField search = new TextField();
    private final JalaliDatePicker on;
    private final transient Consumer<CoverageFilter> go;
    private final transient Clock clock;
    private transient CoverageFilter filter = CoverageFilter.NOTHING;

    CoverageTools(Supplier<ProvinceCode> provinceAround, Clock clock, Consumer<CoverageFilter> go) {
        this.go = go;
        this.clock = clock;
        this.on = new JalaliDatePicker(text("on"), clock);
        addClassNames("page-tools", "no-print");
        county.addValueChangeListener(change -> go(
                change.isFromClient(), () -> change.getValue() == null ? filter.of(provinceAround.get()) : filter.of(change.getValue().code())));
        sector.addValueChangeListener(change -> go(change.isFromClient(), () -> filter.sector(change.getValue() == null ? null : change.getValue().code())));
        state.setItems(List.of(CellState.values()));
        state.addValueChangeListener(change -> go(change.isFromClient(), () -> filter.state(change.getValue())));
        show.setItems(List.of(MatrixShow.values()));
        show.addValueChangeListener(change -> go(change.isFromClient(), () -> filter.show(change.getValue())));
        on.setMax(LocalDate.now(clock));
        on.setPlaceholder(text("today"));
        on.addValueChangeListener(change -> go(
                change.isFromClient() && (change.getValue() == null || !change.getValue().isAfter(LocalDate.now(clock))), () -> filter.on(change.getValue())));
        search.setLabel(text("search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> go(change.isFromClient(), () -> filter.term(change.getValue())));
        add(county, sector, state, show, on, search);
    }

    private void go(boolean byPerson, Supplier<CoverageFilter> wanted) {
        if (byPerson) {
            go.accept(wanted.get());
        }
    }

    /** @param all whether a whole province may be chosen */
    void choices(List<CountyRow> counties, boolean all, List<Term> sectors) {
        county.setItems(counties);
        if (all) {
            county.orAll(text("allCounties"));
        }
        // Who works in one county has nothing to choose.
        county.setVisible(all || counties.size() > 1);
        sector.setItems(sectors);
    }

    void show(CoverageFilter shown) {
        filter = shown;
        county.setValue(county.items().stream().filter(row -> row.code().equals(shown.county())).findFirst().orElse(null));
        sector.setValue(sector.items().stream().filter(term -> term.code().equals(shown.sector())).findFirst().orElse(null));
        state.setValue(shown.state());
        show.setValue(shown.show());
        on.setValue(shown.on());
        search.setValue(shown.term());
        var cells = shown.tab() == CoverageFilter.CoverageTab.CELLS;
        state.setVisible(shown.county() != null && cells);
        show.setVisible(cells);
        on.setVisible(cells);
        sector.setVisible(cells);
        search.setVisible(cells);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.CoverageView." + thing);
    }
}
