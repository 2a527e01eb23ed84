package peygir.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.meeting.Cadence;

/** How series kept their promise to meet, read in one query for as many counties as are asked for. */
@Component
public class Rhythms {

    private final JdbcClient jdbc;

    Rhythms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param where condition over the series {@code s} and its county {@code c} */
    public Map<String, List<Cadence>> byCounty(String where, LocalDate day) {
        return byCounty(where, "", Map.of(), day);
    }

    /**
     * @param of which of the held meetings {@code m} count, beginning with {@code and}; all when empty
     */
    public Map<String, List<Cadence>> byCounty(String where, String of, Map<String, ?> parameters, LocalDate day) {
        Map<String, List<Cadence>> rhythms = new HashMap<>();
        // The days of a series come in one row: there are a hundred and more of them.
        jdbc.sql("select s.id, s.county_code, s.started_on, s.cadence_months, s.grace_days, s.ended_on, group_concat(m.held_on order by m.held_on) as held"
                        + " from meeting_series s join county c on c.code = s.county_code left join meeting m on m.series_id = s.id and m.held_on <= :today" + of
                        + " where " + where + " and s.started_on <= :today group by s.id order by s.id")
                .param("today", day)
                .params(parameters)
                .query(row -> {
                    var series = new Series(
                            row.getObject("started_on", LocalDate.class), row.getInt("cadence_months"), row.getInt("grace_days"),
                            row.getObject("ended_on", LocalDate.class));
                    rhythms.computeIfAbsent(row.getString("county_code"), _ -> new ArrayList<>()).add(series.on(day, days(row.getString("held"))));
                });
        return rhythms;
    }

    private static List<LocalDate> days(@Nullable String held) {
        return held == null ? List.of() : Arrays.stream(held.split(",")).map(LocalDate::parse).toList();
    }

    private record Series(LocalDate startedOn, int months, int grace, @Nullable LocalDate endedOn) {

        Cadence on(LocalDate day, List<LocalDate> held) {
            return endedOn != null && endedOn.isBefore(day)
                    ? Cadence.ended(startedOn, months, grace, held, endedOn)
                    : Cadence.of(startedOn, months, grace, held, day);
        }
    }
}
