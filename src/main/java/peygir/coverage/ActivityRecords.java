package peygir.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.place.LocalityRow;
import peygir.shared.CountyCode;
import peygir.shared.Fields;
import peygir.shared.Language;
import peygir.shared.ListColumn;
import peygir.shared.NgoId;

/** Activity records as pages read them. */
@Component
class ActivityRecords {

    /**
     * An activity {@code a} runs on the day {@code d.day} when the day lies in its actual, else planned, period and
     * somebody had said so by then.
     */
    static final String RUNS = """
            (a.withdrawn_on is null or a.withdrawn_on > d.day) and coalesce(a.actual_from, a.planned_from) <= d.day
            and coalesce(a.actual_to, a.planned_to) >= d.day
            and (a.confirmed_on <= d.day or exists (select 1 from activity_confirmation f where f.activity_id = a.id and f.on_day <= d.day))""";

    /** The day on which an activity {@code a} had last been confirmed, as known on {@code d.day}. */
    static final String CONFIRMED = """
            if(a.confirmed_on <= d.day, a.confirmed_on,
               (select max(f.on_day) from activity_confirmation f where f.activity_id = a.id and f.on_day <= d.day))""";

    /** The day that is asked about, to be joined as {@code d}. */
    static final String DAY = "(select cast(:today as date) as day) d";

    private static final String BETWEEN = "|";

    /** The activities of an NGO {@code n} that were not withdrawn, the latest first. */
    static final ListColumn<Fields> OF_NGO = new ListColumn<>(
            "activities",
            "a.id, a.version, a.ngo_id, n.name as ngo_name, a.title, a.sub_sector, a.other_words, u.{label} as sub_label, l.name as locality, a.planned_from,"
                    + " a.planned_to, a.actual_from, a.actual_to, a.confirmed_on, (select group_concat(g.{label} order by g.position separator '" + BETWEEN
                    + "') from activity_target_group x join target_group g on g.code = x.target_group where x.activity_id = a.id) as group_labels",
            "activity a join sub_sector u on u.code = a.sub_sector left join locality l on l.id = a.locality_id"
                    + " where a.ngo_id = n.id and a.withdrawn_on is null",
            "coalesce(a.actual_to, a.planned_to) desc, a.id", Function.identity());

    private final JdbcClient jdbc;
    private final CoverageThresholds thresholds;

    ActivityRecords(JdbcClient jdbc, CoverageThresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    /** The column of labels in the reader's language. */
    static String label(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? "label_en" : "label_fa";
    }

    /** @param found the row of an NGO {@code n}, with the column {@link #OF_NGO} */
    List<ActivityRow> ofNgo(ResultSet found, LocalDate today) throws SQLException {
        return OF_NGO.read(found).stream().map(row -> row(row, today)).toList();
    }

    List<ActivityRow> ofCell(CountyCode county, String subSector, LocalDate today, Locale locale) {
        return jdbc.sql(select(locale) + "join " + DAY + " join taxonomy_term v on v.code = a.sub_sector and d.day between v.valid_from and v.valid_to"
                        + " where a.county_code = :county and v.read_as = :subSector and " + RUNS + " order by a.confirmed_on desc, a.id")
                .param("county", county.value())
                .param("subSector", subSector)
                .param("today", today)
                .query()
                .listOfRows()
                .stream()
                .map(row -> row(new Fields(row), today))
                .toList();
    }

    Optional<ActivityDetails> details(ActivityId activity, LocalDate today, Locale locale) {
        return jdbc.sql(select(locale) + "where a.id = :id")
                .param("id", activity.value())
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .map(row -> details(new Fields(row), today));
    }

    List<LocalityRow> localities(NgoId ngo) {
        // Where it works by its records stays among them, should the place be closed or its record lie in another county by now.
        return jdbc.sql("select l.id, l.name from locality l join ngo n on n.county_code = l.county_code where n.id = :ngo and l.closed_on is null"
                        + " union select l.id, l.name from activity a join locality l on l.id = a.locality_id where a.ngo_id = :ngo order by name")
                .param("ngo", ngo.value())
                .query((row, _) -> new LocalityRow(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }

    private static String select(Locale locale) {
        return """
                select a.*, n.name as ngo_name, u.%1$s as sub_label,
                       (select y.read_as from taxonomy_term y where y.code = a.sub_sector and y.valid_to = '9999-12-31') as read_as, l.name as locality,
                       (select group_concat(g.%1$s order by g.position separator '%2$s') from activity_target_group x
                        join target_group g on g.code = x.target_group where x.activity_id = a.id) as group_labels,
                       (select group_concat(x.target_group separator '%2$s') from activity_target_group x where x.activity_id = a.id) as group_codes
                from activity a join ngo n on n.id = a.ngo_id join sub_sector u on u.code = a.sub_sector
                left join locality l on l.id = a.locality_id
                """.formatted(label(locale), BETWEEN);
    }

    private ActivityRow row(Fields row, LocalDate today) {
        var plannedFrom = row.givenDay("planned_from");
        var plannedTo = row.givenDay("planned_to");
        var actualFrom = row.day("actual_from");
        var actualTo = row.day("actual_to");
        var otherWords = row.text("other_words");
        return new ActivityRow(
                ActivityId.of(row.given("id")), Long.parseLong(row.given("version")), NgoId.of(row.given("ngo_id")), row.given("ngo_name"),
                row.given("title"), row.given("sub_sector"), otherWords == null ? row.given("sub_label") : otherWords,
                row.text("locality"), actualFrom == null ? plannedFrom : actualFrom, actualTo == null ? plannedTo : actualTo,
                row.givenDay("confirmed_on"), ActivityStatus.of(plannedFrom, plannedTo, actualFrom, actualTo, today),
                thresholds.freshness(row.givenDay("confirmed_on"), today), split(row.text("group_labels")));
    }

    private ActivityDetails details(Fields row, LocalDate today) {
        var locality = row.text("locality_id");
        return new ActivityDetails(
                row(row, today), new CountyCode(row.given("county_code")), row.given("read_as"),
                new ActivityFacts(
                        row.given("title"), row.given("sub_sector"), row.text("other_words"), Set.copyOf(split(row.text("group_codes"))),
                        locality == null ? null : UUID.fromString(locality), row.givenDay("planned_from"), row.givenDay("planned_to")),
                row.day("actual_from"), row.day("actual_to"), row.day("withdrawn_on"));
    }

    private static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split("\\" + BETWEEN));
    }
}
