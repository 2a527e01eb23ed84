package peygir.coverage.ui;

import com.vaadin.flow.router.QueryParameters;
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
import peygir.shared.ProvinceCode;

/**
 * What the coverage page shows, as it stands in the address: {@code ?county=2102&sector=CUL&state=stale&q=&sub=&tab=}, or
 * {@code ?province=21&sector=CUL&q=}.
 *
 * @param state only cells of this state, null for all
 * @param subSector the cell that is open, null for none
 * @param overlaps whether overlaps are shown in place of cells
 */
record CoverageFilter(
        @Nullable ProvinceCode province, @Nullable CountyCode county, @Nullable String sector, @Nullable CellState state, String term,
        @Nullable String subSector, boolean overlaps) {

    private static final String OVERLAPS = "overlaps";

    /**
     * @throws peygir.shared.NotFound for a place that cannot be
     */
    static CoverageFilter read(QueryParameters address) {
        return new CoverageFilter(
                given(address, "province").map(ProvinceCode::new).orElse(null), given(address, "county").map(CountyCode::new).orElse(null),
                given(address, "sector").orElse(null), given(address, "state").flatMap(CoverageFilter::state).orElse(null),
                given(address, "q").orElse(""), given(address, "sub").orElse(null), given(address, "tab").filter(OVERLAPS::equals).isPresent());
    }

    QueryParameters write() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "province", province);
        put(parameters, "county", county);
        put(parameters, "sector", sector);
        put(parameters, "state", state == null ? null : state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(parameters, "q", term.isEmpty() ? null : term);
        put(parameters, "sub", subSector);
        put(parameters, "tab", overlaps ? OVERLAPS : null);
        return new QueryParameters(parameters);
    }

    boolean shows(CellRow cell) {
        return (state == null || cell.state() == state)
                && (sector == null || cell.sector().equals(sector))
                && Letters.compact(cell.sectorLabel() + cell.label()).contains(Letters.compact(term));
    }

    CoverageFilter of(CountyCode county) {
        return new CoverageFilter(null, county, sector, state, term, null, false);
    }

    CoverageFilter of(ProvinceCode province) {
        return new CoverageFilter(province, null, sector, null, term, null, false);
    }

    CoverageFilter sector(@Nullable String code) {
        return new CoverageFilter(province, county, code, state, term, subSector, overlaps);
    }

    CoverageFilter state(@Nullable CellState wanted) {
        return new CoverageFilter(province, county, sector, wanted, term, subSector, overlaps);
    }

    CoverageFilter term(String typed) {
        return new CoverageFilter(province, county, sector, state, typed, subSector, overlaps);
    }

    CoverageFilter overlaps(boolean shown) {
        return new CoverageFilter(province, county, sector, state, term, null, shown);
    }

    private static Optional<String> given(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static Optional<CellState> state(String name) {
        return Arrays.stream(CellState.values()).filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))).findFirst();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }
}
