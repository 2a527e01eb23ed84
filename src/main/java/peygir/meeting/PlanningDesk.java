package peygir.meeting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.JalaliDate;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.Reading;

/** Looks for a day for the next meeting of a series: as promised, but not when offices are closed. */
@Service
@Reading
public class PlanningDesk {

    /** How many days before or after the due one are looked at. */
    private static final int AROUND = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanningDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A day for the next meeting.
     *
     * @param due the promised one
     * @param day the nearest working day to it that is still to come, the one before rather than the one after
     * @param avoided why it is not the promised one; empty when it is
     */
    public record Proposal(LocalDate due, LocalDate day, List<Obstacle> avoided) {

        public Proposal {
            avoided = List.copyOf(avoided);
        }
    }

    private record Rule(String county, LocalDate due, int grace, @Nullable DayOfWeek weekday) {}

    @Permit({Role.EXPERT, Role.GOVERNOR})
    public Proposal propose(Actor who, SeriesId series, Locale locale) {
        var rule = rule(series);
        var due = rule.due();
        var earliest = LocalDate.now(clock);
        var day = open(due, earliest, locale)
                .filter(candidate -> rule.weekday() == candidate.getDayOfWeek() && !candidate.isAfter(due.plusDays(rule.grace())))
                .findFirst()
                .or(() -> open(due, earliest, locale).findFirst())
                .orElseGet(() -> nextOpen(earliest, locale));
        if (day.equals(due)) {
            return new Proposal(due, day, List.of());
        }
        var avoided = closed(due, locale);
        return new Proposal(due, day, avoided.isEmpty() && day.getDayOfWeek() == rule.weekday() ? List.of(otherWeekday(rule.weekday(), locale)) : avoided);
    }

    /** The working days around the due one that are still to come, the nearest first, the one before rather than the one after. */
    private Stream<LocalDate> open(LocalDate due, LocalDate earliest, Locale locale) {
        return IntStream.rangeClosed(0, AROUND)
                .boxed()
                .flatMap(away -> Stream.of(due.minusDays(away), due.plusDays(away)))
                .filter(candidate -> !candidate.isBefore(earliest) && closed(candidate, locale).isEmpty());
    }

    private static Obstacle otherWeekday(DayOfWeek preferred, Locale locale) {
        return new Obstacle(Obstacle.Cause.OTHER_WEEKDAY, null, preferred.getDisplayName(TextStyle.FULL, locale), null);
    }

    /** What speaks against a day: closed offices, the end of the grace, other meetings of the same people. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    public List<Obstacle> against(Actor who, SeriesId series, LocalDate day, Locale locale) {
        var rule = rule(series);
        var obstacles = new ArrayList<>(closed(day, locale));
        if (rule.weekday() != null && rule.weekday() != day.getDayOfWeek()) {
            obstacles.add(otherWeekday(rule.weekday(), locale));
        }
        if (day.isAfter(rule.due().plusDays(rule.grace()))) {
            obstacles.add(Obstacle.of(Obstacle.Cause.AFTER_GRACE));
        }
        obstacles.addAll(clashes(series, rule, day, locale));
        return obstacles;
    }

    private LocalDate nextOpen(LocalDate from, Locale locale) {
        return from.datesUntil(from.plusMonths(2)).filter(day -> closed(day, locale).isEmpty()).findFirst().orElse(from);
    }

    private List<Obstacle> closed(LocalDate day, Locale locale) {
        var ofCalendar = Obstacle.ofCalendar(day).stream();
        var kept = jdbc.sql("select " + (locale.getLanguage().equals("en") ? "name_en" : "name_fa") + " from holiday where day = ?")
                .param(day)
                .query(String.class)
                .list()
                .stream()
                .map(name -> new Obstacle(Obstacle.Cause.HOLIDAY, null, name, null));
        return Stream.concat(ofCalendar, kept).toList();
    }

    /** Meetings of that day in the county, or of any county that invite somebody this series invited or saw before. */
    private List<Obstacle> clashes(SeriesId series, Rule rule, LocalDate day, Locale locale) {
        return jdbc.sql("""
                        with ours as (select i.ngo_id, i.department_id from invitation i join meeting m on m.id = i.meeting_id where m.series_id = :series
                                      union select a.ngo_id, a.department_id from attendance a join meeting m on m.id = a.meeting_id where m.series_id = :series)
                        select m.id, s.title, m.number from meeting m join meeting_series s on s.id = m.series_id
                        where m.planned_on = :day and m.state in ('PLANNED', 'INVITED')
                          and (m.county_code = :county or exists (select 1 from invitation i join ours o on i.ngo_id = o.ngo_id or i.department_id = o.department_id
                                                                  where i.meeting_id = m.id))
                        order by s.title, m.number
                        """)
                .param("series", series.value())
                .param("day", day)
                .param("county", rule.county())
                .query((row, _) -> new Obstacle(
                        Obstacle.Cause.CLASH, null,
                        Messages.text(locale, "meeting.PlanningDesk.other", row.getString("title"), Numbers.plain(row.getInt("number"), locale)),
                        MeetingId.of(row.getString("id"))))
                .list();
    }

    private Rule rule(SeriesId series) {
        return jdbc.sql("""
                        select s.county_code, s.cadence_months, s.grace_days, s.preferred_weekday, coalesce(max(m.held_on), s.started_on) as since
                        from meeting_series s left join meeting m on m.series_id = s.id where s.id = ? group by s.id
                        """)
                .param(series.value())
                .query((row, _) -> new Rule(
                        row.getString("county_code"),
                        JalaliDate.of(row.getObject("since", LocalDate.class)).plusMonths(row.getInt("cadence_months")).toLocalDate(), row.getInt("grace_days"),
                        row.getObject("preferred_weekday", Integer.class) == null ? null : DayOfWeek.of(row.getInt("preferred_weekday"))))
                .single();
    }
}
