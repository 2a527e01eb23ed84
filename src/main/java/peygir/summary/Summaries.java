package peygir.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;

/**
 * Reads the kept figures, of today by the office's clock: one query, however large the place and however long its past.
 * Lines that are still of another day are counted first, by whoever comes first.
 */
@Component
public class Summaries {

    private static final String FOLDED = """
            count(*) as lines_n, sum(as_of = ?) as current_n,
            sum(series > 0) as meeting_n, sum(cadence_due) as due, sum(cadence_held) as held, sum(cadence_on_time) as on_time,
            sum(never_met) as never_met, sum(never_met = 0 and missed_now >= 2) as silent, max(longest_silence) as longest, min(next_due) as next_due,
            sum(open_n) as open_n, sum(overdue) as overdue, sum(kept) as kept, sum(kept_late) as kept_late, sum(not_kept) as not_kept,
            sum(no_evidence) as no_evidence, sum(disputed) as disputed, sum(escalated) as escalated,
            sum(ngo_total) as total, sum(ngo_active) as active, sum(ngo_reached) as reached, sum(unanswered) as unanswered,
            sum(covered) as covered, sum(stale) as stale, sum(confirmed_none) as none, sum(not_reported) as not_reported, sum(gap) as gap,
            sum(overlap_open) as overlap_open, sum(overlap_settled) as overlap_settled,
            sum(overlap_correct) as overlap_correct from county_figures""";

    private final JdbcTemplate jdbc;
    private final SummaryTable table;
    private final Clock clock;

    /** The nation's and a province's each, as they were folded last. */
    private final Map<String, Fold> folds = new ConcurrentHashMap<>();

    Summaries(JdbcTemplate jdbc, SummaryTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    /** Every province. */
    public List<PlaceFigures> provinces() {
        var today = LocalDate.now(clock);
        var all = "1 = 1";
        return folded(() -> current(() -> read("select province_code, " + FOLDED + " group by province_code", today), today, all), today, all);
    }

    /** Every county of a province. */
    public List<PlaceFigures> counties(ProvinceCode province) {
        var today = LocalDate.now(clock);
        var within = "province_code = '" + province + "'";
        return folded(
                () -> current(() -> read("select county_code, " + FOLDED + " where province_code = ? group by county_code", today, province.value()), today, within),
                today, within);
    }

    /** One county. */
    public List<PlaceFigures> county(CountyCode county) {
        var today = LocalDate.now(clock);
        return current(
                () -> read("select county_code, " + FOLDED + " where county_code = ? group by county_code", today, county.value()), today,
                "county_code = '" + county + "'");
    }

    /** What many lines fold to is folded once for each state of them, which one short question of the index tells. */
    private List<PlaceFigures> folded(Supplier<List<PlaceFigures>> fold, LocalDate today, String where) {
        var state = state(today, where);
        var known = folds.get(where);
        if (known != null && state.current() && known.state().equals(state)) {
            return known.figures();
        }
        var figures = fold.get();
        // Only what is of one state from the question to the answer, and seen by all, may be told again.
        var mayVanish = TransactionSynchronizationManager.isActualTransactionActive() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!mayVanish && state.current() && state.equals(state(today, where))) {
            folds.put(where, new Fold(state, figures));
        }
        return figures;
    }

    private State state(LocalDate today, String where) {
        return jdbc.queryForObject(
                "select coalesce(sum(version), 0), coalesce(sum(as_of <> ?), 0) from county_figures where " + where,
                (row, _) -> new State(today, row.getLong(1), row.getLong(2) == 0), today);
    }

    /** Versions only grow: a sum is of one state. */
    private record State(LocalDate day, long changes, boolean current) {}

    private record Fold(State state, List<PlaceFigures> figures) {}

    private List<PlaceFigures> current(Supplier<List<Line>> read, LocalDate today, String where) {
        var lines = read.get();
        if (!lines.stream().allMatch(Line::current)) {
            bringTo(today, where);
            lines = read.get();
        }
        return lines.stream().map(Line::figures).toList();
    }

    /** Province by province, so that nobody who writes waits for the whole country. */
    private void bringTo(LocalDate today, String where) {
        var behind = jdbc.query(
                "select province_code, group_concat(county_code order by county_code) from county_figures where as_of <> ? and " + where
                        + " group by province_code",
                (row, _) -> List.of(row.getString(2).split(",")), today);
        behind.forEach(counties -> table.bringTo(today, counties));
    }

    private List<Line> read(String sql, Object... parameters) {
        var lines = new ArrayList<Line>();
        jdbc.query(sql, row -> {
            lines.add(line(row));
        }, parameters);
        return lines;
    }

    private static Line line(ResultSet row) throws SQLException {
        var figures = new PlaceFigures(
                row.getString(1),
                new RhythmCounts(
                        row.getLong("meeting_n"), row.getLong("due"), row.getLong("held"), row.getLong("on_time"), row.getLong("never_met"),
                        row.getLong("silent"), row.getObject("longest", Long.class), row.getObject("next_due", LocalDate.class)),
                new CommitmentCounts(
                        row.getLong("open_n"), row.getLong("overdue"), row.getLong("kept"), row.getLong("kept_late"), row.getLong("not_kept"),
                        row.getLong("no_evidence"), row.getLong("disputed"), row.getLong("escalated")),
                new NgoCounts(row.getLong("total"), row.getLong("active"), row.getLong("reached"), row.getLong("unanswered")),
                new CoverageCounts(
                        row.getLong("covered"), row.getLong("stale"), row.getLong("none"), row.getLong("not_reported"), row.getLong("gap"),
                        row.getLong("overlap_open"), row.getLong("overlap_settled"), row.getLong("overlap_correct")));
        return new Line(figures, row.getLong("lines_n") == row.getLong("current_n"));
    }

    private record Line(PlaceFigures figures, boolean current) {}
}
