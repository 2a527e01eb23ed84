package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.Fields;
import peygir.shared.ListColumn;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Reads what an NGO does and what it said, in one statement: each is a column. */
@Component
class NgoWorkReader {

    private static final ListColumn<StatementRow> STATEMENTS = new ListColumn<>(
            "statements", "u.code, u.{label} as label, r.running, s.valid_to, s.stated_by",
            """
            taxonomy_term p join taxonomy_term t on t.sector_code = p.read_as and t.read_as = t.code and :today between t.valid_from and t.valid_to
            join sub_sector u on u.code = t.code
            left join (select x.*, v.read_as, row_number() over (partition by v.read_as order by x.valid_to desc, x.id) as latest
                       from coverage_statement x join taxonomy_term v on v.code = x.sub_sector and v.whole and :today between v.valid_from and v.valid_to
                       where x.ngo_id = :ngo and x.valid_from <= :today and x.valid_to >= :today) s
                   on s.read_as = u.code and s.latest = 1
            left join (select v.read_as, count(*) as running
                       from activity a join taxonomy_term v on v.code = a.sub_sector join %s on d.day between v.valid_from and v.valid_to
                       where a.ngo_id = :ngo and %s
                       group by v.read_as) r
                   on r.read_as = u.code
            where p.code = n.primary_sector and :today between p.valid_from and p.valid_to
            """.formatted(ActivityRecords.DAY, ActivityRecords.RUNS),
            "u.position, u.code", NgoWorkReader::statement);

    private final JdbcClient jdbc;
    private final ActivityRecords activities;
    private final Clock clock;

    NgoWorkReader(JdbcClient jdbc, ActivityRecords activities, Clock clock) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.clock = clock;
    }

    NgoWork work(NgoId ngo, Locale locale) {
        var today = LocalDate.now(clock);
        return read(
                ngo, today, ActivityRecords.OF_NGO.in(locale) + ", " + STATEMENTS.in(locale),
                (row, _) -> new NgoWork(activities.ofNgo(row, today), STATEMENTS.read(row)));
    }

    /** What it said alone. */
    List<StatementRow> statements(NgoId ngo, Locale locale) {
        return read(ngo, LocalDate.now(clock), STATEMENTS.in(locale), (row, _) -> STATEMENTS.read(row));
    }

    private <T> T read(NgoId ngo, LocalDate today, String columns, RowMapper<T> reader) {
        return jdbc.sql("select " + columns + " from ngo n where n.id = :ngo")
                .param("ngo", ngo.value())
                .param("today", today)
                .query(reader)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static StatementRow statement(Fields row) {
        var running = row.number("running");
        return new StatementRow(row.given("code"), row.given("label"), running == null ? 0 : running, row.day("valid_to"), row.text("stated_by"));
    }
}
