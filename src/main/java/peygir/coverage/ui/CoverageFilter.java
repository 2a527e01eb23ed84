package peygir.coverage.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/**
 * What the coverage page shows, as it stands in the address:
 * {@code ?county=2102&sector=CUL&state=stale&q=&sub=&tab=&show=&on=}, or {@code ?province=21&sector=CUL&q=&tab=&show=&on=}.
 *
 * @param state only cells of this state, null for all
 * @param subSector the cell that is open, null for none
 * @param tab which part of the page
 * @param show what the cells of the matrix say
 * @param on the day that is looked at, null for today
 */
record CoverageFilter(
        @Nullable ProvinceCode province, @Nullable CountyCode county, @Nullable String sector, @Nullable CellState state, String term,
        @Nullable String subSector, CoverageTab tab, MatrixShow show, @Nullable LocalDate on) {

    /** The parts of the page. */
    enum CoverageTab {
        CELLS,
        NEEDS,
        OVERLAPS,
        TREND
    }

    static final CoverageFilter NOTHING = new CoverageFilter(null, null, null, null, "", null, CoverageTab.CELLS, MatrixShow.STATES, null);

    /**
     * @throws NotFound for a place or a day that cannot be
     */
    static CoverageFilter read(QueryParameters address) {
        return new CoverageFilter(
                given(address, "province").map(ProvinceCode::new).orElse(null), given(address, "county").map(CountyCode::new).orElse(null),
                given(address, "sector").orElse(null), given(address, "state").flatMap(name -> named(CellState.values(), name)).orElse(null),
                given(address, "q").orElse(""), given(address, "sub").orElse(null),
                given(address, "tab").flatMap(name -> named(CoverageTab.values(), name)).orElse(CoverageTab.CELLS),
                given(address, "show").flatMap(name -> named(MatrixShow.values(), name)).orElse(MatrixShow.STATES), given(address, "on").map(CoverageFilter::day).orElse(null));
    }

    QueryParameters write() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "province", province);
        put(parameters, "county", county);
        put(parameters, "sector", sector);
        put(parameters, "state", state == null ? null : wire(state));
        put(parameters, "q", term.isEmpty() ? null : term);
        put(parameters, "sub", subSector);
        put(parameters, "tab", tab == CoverageTab.CELLS ? null : wire(tab));
        put(parameters, "show", show == MatrixShow.STATES ? null : wire(show));
        put(parameters, "on", on);
        return new QueryParameters(parameters);
    }

    /** What a link adds to its address to stay with the day. */
    String asOf() {
        return on == null ? "" : "&on=" + on;
    }

    boolean shows(CellRow cell) {
        return (state == null || cell.state() == state)
                && (sector == null || cell.sector().equals(sector))
                && Letters.compact(cell.sectorLabel() + cell.label()).contains(Letters.compact(term));
    }

    CoverageFilter of(CountyCode county) {
        return new CoverageFilter(null, county, sector, state, term, null, CoverageTab.CELLS, show, on);
    }

    CoverageFilter of(ProvinceCode province) {
        return new CoverageFilter(province, null, sector, null, term, null, tab == CoverageTab.TREND ? tab : CoverageTab.CELLS, show, on);
    }

    CoverageFilter sector(@Nullable String code) {
        return new CoverageFilter(province, county, code, state, term, subSector, tab, show, on);
    }

    CoverageFilter state(@Nullable CellState wanted) {
        return new CoverageFilter(province, county, sector, wanted, term, subSector, tab, show, on);
    }

    CoverageFilter term(String typed) {
        return new CoverageFilter(province, county, sector, state, typed, subSector, tab, show, on);
    }

    CoverageFilter tab(CoverageTab wanted) {
        return new CoverageFilter(province, county, sector, state, term, null, wanted, show, on);
    }

    CoverageFilter show(MatrixShow wanted) {
        return new CoverageFilter(province, county, sector, state, term, subSector, tab, wanted, on);
    }

    CoverageFilter on(@Nullable LocalDate day) {
        return new CoverageFilter(province, county, sector, state, term, subSector, tab, show, day);
    }

    private static Optional<String> given(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> wire(value).equalsIgnoreCase(name)).findFirst();
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate day(String name) {
        try {
            return LocalDate.parse(name);
        } catch (DateTimeException noDay) {
            throw new NotFound();
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }
}
