package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.Reading;

/** The promises to meet, those that ended too: what was promised, and which days were kept or missed. */
@Service
@Reading
public class SeriesRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    SeriesRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every series within reach: the running ones first, by county and title. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<SeriesDetails> all(Actor who, Locale locale) {
        var mine = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("s.county_code");
        var language = locale != null && locale.getLanguage().equals("en") ? "en" : "fa";
        var held = days(mine);
        var topics = topics(mine);
        return jdbc.sql("select s.*, c.name_" + language + " as county_name, o.title_" + language + " as office_title,"
                        + " (select count(*) from meeting m where m.series_id = s.id and m.state in ('PLANNED', 'INVITED')) as to_come"
                        + " from meeting_series s join county c on c.code = s.county_code join office o on o.id = s.office_id where " + mine
                        + " order by s.ended_on is not null, county_name, s.title, s.id")
                .query((row, _) -> details(row, held, topics))
                .list();
    }

    private SeriesDetails details(ResultSet row, Map<String, List<LocalDate>> held, Map<String, List<SeriesTemplate.Topic>> topics) throws SQLException {
        var id = row.getString("id");
        var started = row.getObject("started_on", LocalDate.class);
        var ended = row.getObject("ended_on", LocalDate.class);
        var months = row.getInt("cadence_months");
        var grace = row.getInt("grace_days");
        var days = held.getOrDefault(id, List.of());
        var weekday = row.getObject("preferred_weekday", Integer.class);
        return new SeriesDetails(
                SeriesId.of(id), row.getLong("version"), new CountyCode(row.getString("county_code")), row.getString("county_name"), row.getString("title"),
                row.getString("office_title"), months, grace, started, weekday == null ? null : DayOfWeek.of(weekday),
                new SeriesTemplate(topics.getOrDefault(id, List.of())), row.getInt("to_come"),
                ended == null ? Cadence.of(started, months, grace, days, LocalDate.now(clock)) : Cadence.ended(started, months, grace, days, ended), ended,
                row.getString("ended_reason"));
    }

    private Map<String, List<LocalDate>> days(String mine) {
        Map<String, List<LocalDate>> held = new HashMap<>();
        jdbc.sql("select m.series_id, m.held_on from meeting m join meeting_series s on s.id = m.series_id where m.held_on is not null and " + mine
                        + " order by m.held_on")
                .query(row -> {
                    held.computeIfAbsent(row.getString("series_id"), _ -> new ArrayList<>()).add(row.getObject("held_on", LocalDate.class));
                });
        return held;
    }

    private Map<String, List<SeriesTemplate.Topic>> topics(String mine) {
        Map<String, List<SeriesTemplate.Topic>> topics = new HashMap<>();
        jdbc.sql("select t.* from series_topic t join meeting_series s on s.id = t.series_id where " + mine + " order by t.position")
                .query(row -> {
                    topics.computeIfAbsent(row.getString("series_id"), _ -> new ArrayList<>())
                            .add(new SeriesTemplate.Topic(row.getString("title"), row.getObject("minutes", Integer.class)));
                });
        return topics;
    }
}
