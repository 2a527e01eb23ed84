package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import peygir.coverage.CoverageReading;
import peygir.place.CountyRow;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;
import peygir.summary.CommitmentCounts;
import peygir.summary.CommitmentTally;
import peygir.summary.CountyRhythm;
import peygir.summary.LateAnswers;
import peygir.summary.NgoCounts;
import peygir.summary.NgoTally;
import peygir.summary.Rhythms;

/**
 * Counties in a line each; whoever asks has been asked what they may see. A line of today is put together once for each
 * state of its county, which one short question tells: the county's kept figures count every transaction that changes
 * something in it. Of a day that has passed each line is read anew.
 */
@Component
class CountyLines {

    private final JdbcClient jdbc;
    private final CoverageReading coverage;
    private final Rhythms rhythms;
    private final CommitmentTally commitments;
    private final NgoTally ngos;
    private final Clock clock;

    /** A county in a language, as it was put together last. */
    private final Map<String, Known> lines = new ConcurrentHashMap<>();

    CountyLines(JdbcClient jdbc, CoverageReading coverage, Rhythms rhythms, CommitmentTally commitments, NgoTally ngos, Clock clock) {
        this.jdbc = jdbc;
        this.coverage = coverage;
        this.rhythms = rhythms;
        this.commitments = commitments;
        this.ngos = ngos;
        this.clock = clock;
    }

    /** The counties a province has today, by their Persian names. */
    List<CountyLine> of(ProvinceCode province, LocalDate on, Locale locale) {
        return read("c.province_code = '" + province + "' and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)", on, locale);
    }

    /** One county, none when there is no such. */
    List<CountyLine> of(CountyCode county, LocalDate on, Locale locale) {
        return read("c.code = '" + county + "'", on, locale);
    }

    private List<CountyLine> read(String where, LocalDate on, Locale locale) {
        var found = states(where);
        if (on.isBefore(LocalDate.now(clock)) || changing()) {
            return List.copyOf(count(List.copyOf(found.keySet()), on, locale).values());
        }
        Map<String, CountyLine> known = new LinkedHashMap<>();
        var unknown = new ArrayList<CountyRow>();
        found.forEach((county, state) -> {
            var line = lines.get(key(county, locale));
            if (line != null && line.state().equals(state)) {
                known.put(county.code().value(), line.line());
            } else {
                unknown.add(county);
            }
        });
        if (!unknown.isEmpty()) {
            known.putAll(remembered(unknown, found, where, on, locale));
        }
        return found.keySet().stream().map(county -> Objects.requireNonNull(known.get(county.code().value()), "each was known or counted")).toList();
    }

    /** Only what is of one state from the question to the answer may be told again. */
    private Map<String, CountyLine> remembered(List<CountyRow> counties, Map<CountyRow, State> before, String where, LocalDate on, Locale locale) {
        var counted = count(counties, on, locale);
        var after = states(where);
        before.forEach((county, state) -> {
            var line = counted.get(county.code().value());
            if (line != null && state.equals(after.get(county))) {
                lines.put(key(county, locale), new Known(state, line));
            }
        });
        return counted;
    }

    /** Who writes reads what they wrote, which may vanish again and is in no kept figure yet. */
    private static boolean changing() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static String key(CountyRow county, Locale locale) {
        return county.code() + locale.getLanguage();
    }

    private Map<CountyRow, State> states(String where) {
        Map<CountyRow, State> states = new LinkedHashMap<>();
        var today = LocalDate.now(clock);
        jdbc.sql("select c.code, c.name_fa, c.name_en, c.tile_row, c.tile_col, f.as_of, f.version from county c join county_figures f on f.county_code = c.code where "
                        + where + " order by c.name_fa")
                .param("today", today)
                .query(row -> {
                    states.put(
                            new CountyRow(
                                    new CountyCode(row.getString("code")), row.getString("name_fa"), row.getString("name_en"), row.getInt("tile_row"),
                                    row.getInt("tile_col")),
                            new State(today, row.getObject("as_of", LocalDate.class), row.getLong("version")));
                });
        return states;
    }

    /** The day it is, the day the kept figures are of, and how often they changed. */
    private record State(LocalDate today, LocalDate asOf, long version) {}

    private record Known(State state, CountyLine line) {}

    /** A few wide queries, as many for one county as for a province. */
    private Map<String, CountyLine> count(List<CountyRow> counties, LocalDate on, Locale locale) {
        if (counties.isEmpty()) {
            return Map.of();
        }
        var where = counties.stream().map(county -> "'" + county.code() + "'").collect(Collectors.joining(",", "c.code in (", ")"));
        var cells = coverage.read(where, on, locale).stream().collect(Collectors.toMap(line -> line.county().value(), Function.identity()));
        var found = rhythms.byCounty(where, on);
        var promised = commitments.byCounty(where, on);
        var registered = ngos.byCounty(where, on);
        var late = ngos.lateByCounty(where, on);
        Map<String, CountyLine> counted = new LinkedHashMap<>();
        for (var county : counties) {
            var code = county.code().value();
            counted.put(code, new CountyLine(
                    county, new CountyRhythm(found.getOrDefault(code, List.of())), promised.getOrDefault(code, CommitmentCounts.NONE),
                    Objects.requireNonNull(cells.get(code), "coverage of every county was read"), registered.getOrDefault(code, NgoCounts.NONE),
                    late.getOrDefault(code, LateAnswers.NONE)));
        }
        return counted;
    }
}
