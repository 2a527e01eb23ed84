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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.place.LocalityRow;
import peygir.shared.CountyCode;
import peygir.shared.Language;
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

    List<ActivityRow> of(NgoId ngo, LocalDate today, Locale locale) {
        return jdbc.sql(select(locale) + "where a.ngo_id = :ngo and a.withdrawn_on is null order by coalesce(a.actual_to, a.planned_to) desc, a.id")
                .param("ngo", ngo.value())
                .query((row, _) -> row(row, today))
                .list();
    }

    List<ActivityRow> ofCell(CountyCode county, String subSector, LocalDate today, Locale locale) {
        return jdbc.sql(select(locale) + "join " + DAY + " join taxonomy_term v on v.code = a.sub_sector and d.day between v.valid_from and v.valid_to"
                        + " where a.county_code = :county and v.read_as = :subSector and " + RUNS + " order by a.confirmed_on desc, a.id")
                .param("county", county.value())
                .param("subSector", subSector)
                .param("today", today)
                .query((row, _) -> row(row, today))
                .list();
    }

    Optional<ActivityDetails> details(ActivityId activity, LocalDate today, Locale locale) {
        return jdbc.sql(select(locale) + "where a.id = :id")
                .param("id", activity.value())
                .query((row, _) -> details(row, today))
                .optional();
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

    private ActivityRow row(ResultSet row, LocalDate today) throws SQLException {
        var plannedFrom = row.getObject("planned_from", LocalDate.class);
        var plannedTo = row.getObject("planned_to", LocalDate.class);
        var actualFrom = row.getObject("actual_from", LocalDate.class);
        var actualTo = row.getObject("actual_to", LocalDate.class);
        var otherWords = row.getString("other_words");
        return new ActivityRow(
                ActivityId.of(row.getString("id")), row.getLong("version"), NgoId.of(row.getString("ngo_id")), row.getString("ngo_name"),
                row.getString("title"), row.getString("sub_sector"), otherWords == null ? row.getString("sub_label") : otherWords,
                row.getString("locality"), actualFrom == null ? plannedFrom : actualFrom, actualTo == null ? plannedTo : actualTo,
                row.getObject("confirmed_on", LocalDate.class), ActivityStatus.of(plannedFrom, plannedTo, actualFrom, actualTo, today),
                thresholds.freshness(row.getObject("confirmed_on", LocalDate.class), today),
                split(row.getString("group_labels")));
    }

    private ActivityDetails details(ResultSet row, LocalDate today) throws SQLException {
        var locality = row.getString("locality_id");
        return new ActivityDetails(
                row(row, today), new CountyCode(row.getString("county_code")), row.getString("read_as"),
                new ActivityFacts(
                        row.getString("title"), row.getString("sub_sector"), row.getString("other_words"),
                        Set.copyOf(split(row.getString("group_codes"))), locality == null ? null : UUID.fromString(locality),
                        row.getObject("planned_from", LocalDate.class), row.getObject("planned_to", LocalDate.class)),
                row.getObject("actual_from", LocalDate.class), row.getObject("actual_to", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static List<String> split(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split("\\" + BETWEEN));
    }
}
