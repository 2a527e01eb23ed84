package peygir.coverage.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.CellRow;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageMap;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.sheet.Listing;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out the cells of the coverage page as a file: of the county its address names, else of every county it shows. */
@Controller
class CoverageDownload {

    static final String ADDRESS = CoverageNavigation.COVERAGE + "/export";

    private final CoverageMap map;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    CoverageDownload(CoverageMap map, Gazetteer gazetteer, CurrentActor current, Clock clock) {
        this.map = map;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    private record Line(String county, CellRow cell) {}

    private static final Listing<Line> ROWS = Listing.<Line>of("coverage.ui.CoverageDownload")
            .text("county", "#adm2+name", Line::county)
            .text("sector", "#sector+name", line -> line.cell().sectorLabel())
            .text("subSector", "#subsector+name", line -> line.cell().label())
            .text("code", "#subsector+code", line -> line.cell().subSector())
            .word("state", "#status+coverage", line -> line.cell().state())
            .number("activities", "#activity+num", line -> line.cell().activities())
            .number("need", "#severity+need", line -> line.cell().need() == 0 ? null : line.cell().need())
            .yes("gap", "#indicator+gap+bool", line -> line.cell().gap());

    @GetMapping("/" + ADDRESS)
    ResponseEntity<byte[]> cells(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "false") boolean iso, @RequestParam Map<String, String> address) {
        var who = current.get();
        var form = SheetFormat.of(format);
        var locale = Language.of(Locale.forLanguageTag(who.language())).locale();
        var filter = CoverageFilter.read(QueryParameters.simple(address));
        var rows = filter.county() == null && (filter.province() != null || who.has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL))
                ? ofProvince(who, filter, locale)
                : ofCounty(who, filter, locale);
        return TableAnswer.of(ROWS.table(rows, iso, locale).file(form), form, "coverage", LocalDate.now(clock));
    }

    private List<Line> ofCounty(Actor who, CoverageFilter filter, Locale locale) {
        var code = filter.county() != null ? filter.county() : who.county().orElseThrow(NotFound::new);
        var name = gazetteer.county(who, code).name(locale);
        return map.county(who, code, day(filter), locale).cells().stream().filter(filter::shows).map(cell -> new Line(name, cell)).toList();
    }

    private List<Line> ofProvince(Actor who, CoverageFilter filter, Locale locale) {
        var province = filter.province() != null
                ? filter.province()
                : who.province().or(() -> gazetteer.counties(who).stream().findFirst().map(row -> row.code().province())).orElseThrow(NotFound::new);
        var counties = map.counties(who, province, day(filter), locale);
        return gazetteer.counties(who, province).stream()
                .filter(row -> Letters.compact(row.nameFa() + row.nameEn()).contains(Letters.compact(filter.term())))
                .flatMap(row -> lines(row, counties, filter, locale))
                .toList();
    }

    private LocalDate day(CoverageFilter filter) {
        var today = LocalDate.now(clock);
        if (filter.on() != null && filter.on().isAfter(today)) {
            throw new NotFound();
        }
        return filter.on() == null ? today : filter.on();
    }

    private static Stream<Line> lines(CountyRow row, List<CountyCoverage> counties, CoverageFilter filter, Locale locale) {
        CountyCode code = row.code();
        return counties.stream()
                .filter(county -> county.county().equals(code))
                .flatMap(county -> county.cells().stream())
                .filter(cell -> filter.sector() == null || cell.sector().equals(filter.sector()))
                .map(cell -> new Line(row.name(locale), cell));
    }
}
