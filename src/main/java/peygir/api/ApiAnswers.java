package peygir.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.commitment.CommitmentExtract;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentId;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageMap;
import peygir.sheet.TextTable;
import peygir.place.Gazetteer;
import peygir.reporting.CadenceBook;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.ProvinceCode;

/** What other systems may ask. Each answer is what the office's own services say to a reader of that place. */
@RestController
@RequestMapping("/api/v1")
class ApiAnswers {

    private static final int MOST = 500;

    private final Gazetteer gazetteer;
    private final CoverageMap coverage;
    private final CadenceBook cadences;
    private final CommitmentExtract commitments;
    private final CurrentActor current;
    private final Clock clock;

    ApiAnswers(Gazetteer gazetteer, CoverageMap coverage, CadenceBook cadences, CommitmentExtract commitments, CurrentActor current, Clock clock) {
        this.gazetteer = gazetteer;
        this.coverage = coverage;
        this.cadences = cadences;
        this.commitments = commitments;
        this.current = current;
        this.clock = clock;
    }

    /** @param next where the next part is asked for, null at the end */
    record Part<T>(List<T> items, @Nullable String next) {}

    @GetMapping({"/counties", "/counties.csv"})
    ResponseEntity<?> counties(HttpServletRequest request) {
        var lines = gazetteer.counties(current.get()).stream().map(Lines.County::of).toList();
        return answer(request, lines, Lines.County.COLUMNS);
    }

    @GetMapping({"/coverage", "/coverage.csv"})
    ResponseEntity<?> coverage(
            HttpServletRequest request, @RequestParam @Nullable String county, @RequestParam @Nullable String province,
            @RequestParam @Nullable String lang) {
        var who = current.get();
        var locale = locale(lang);
        var counties = this.<List<CountyCoverage>>of(who, county, province, one -> List.of(coverage.county(who, one, locale)), all -> coverage.counties(who, all, locale));
        return answer(request, counties.stream().flatMap(one -> one.cells().stream()).map(Lines.Coverage::of).toList(), Lines.Coverage.COLUMNS);
    }

    @GetMapping({"/cadence", "/cadence.csv"})
    ResponseEntity<?> cadence(
            HttpServletRequest request, @RequestParam @Nullable String county, @RequestParam @Nullable String province,
            @RequestParam @Nullable String lang) {
        var who = current.get();
        var lines = of(who, county, province, one -> cadences.ofCounty(who, one), all -> cadences.ofProvince(who, all));
        return answer(request, lines.stream().map(line -> Lines.Cadence.of(line, locale(lang))).toList(), Lines.Cadence.COLUMNS);
    }

    @GetMapping({"/commitments", "/commitments.csv"})
    ResponseEntity<?> commitments(
            HttpServletRequest request, @RequestParam @Nullable String county, @RequestParam @Nullable String show, @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "100") int limit, @RequestParam @Nullable String lang) {
        var who = current.get();
        var filter = new CommitmentFilter("", county == null ? null : gazetteer.county(who, new CountyCode(county)).code(), null, show(show));
        var most = Math.clamp(limit, 1, MOST);
        var found = commitments.after(who, filter, after == null ? null : CommitmentId.of(after), locale(lang), most + 1);
        var today = LocalDate.now(clock);
        var items = found.stream().limit(most).map(line -> Lines.Commitment.of(line, today)).toList();
        var next = found.size() > most ? next(request, items.getLast().id()) : null;
        var link = next == null ? null : "<" + next + ">; rel=\"next\"";
        return wantsText(request)
                ? text(items, Lines.Commitment.COLUMNS, link)
                : ok(link).contentType(MediaType.APPLICATION_JSON).body(new Part<>(items, next));
    }

    /** A county where one is named, else a province where one is named, else all that the key opens. */
    private <T> T of(Actor who, @Nullable String county, @Nullable String province, Function<CountyCode, T> one, Function<ProvinceCode, T> all) {
        if (county != null) {
            return one.apply(new CountyCode(county));
        }
        if (province != null) {
            return all.apply(new ProvinceCode(province));
        }
        return who.county().map(one).orElseGet(() -> all.apply(who.province().orElseThrow()));
    }

    private static CommitmentFilter.@Nullable Show show(@Nullable String name) {
        return name == null
                ? null
                : Arrays.stream(CommitmentFilter.Show.values())
                        .filter(one -> one.name().equalsIgnoreCase(name.replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Locale locale(@Nullable String lang) {
        return lang == null ? Language.PERSIAN.locale() : Language.of(Locale.forLanguageTag(lang)).locale();
    }

    private static String next(HttpServletRequest request, String after) {
        return UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString()).replaceQueryParam("after", after).build(true).toUriString();
    }

    private static boolean wantsText(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI().endsWith(".csv") || accepted != null && accepted.contains("text/csv");
    }

    private static <T> ResponseEntity<?> answer(HttpServletRequest request, List<T> lines, List<Lines.Column<T>> columns) {
        return wantsText(request) ? text(lines, columns, null) : ok(null).contentType(MediaType.APPLICATION_JSON).body(new Part<>(lines, null));
    }

    private static <T> ResponseEntity<?> text(List<T> lines, List<Lines.Column<T>> columns, @Nullable String link) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Lines.Column::heading).toList());
        rows.add(columns.stream().map(Lines.Column::tag).toList());
        lines.forEach(line -> rows.add(columns.stream().map(column -> column.cell(line)).toList()));
        return ok(link).contentType(TextTable.MEDIA_TYPE).body(TextTable.of(rows));
    }

    private static ResponseEntity.BodyBuilder ok(@Nullable String link) {
        var answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "private, no-cache").varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT);
        return link == null ? answer : answer.header(HttpHeaders.LINK, link);
    }
}
