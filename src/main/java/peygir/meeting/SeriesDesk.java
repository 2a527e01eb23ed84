package peygir.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.Subject;

/** Where an office promises to meet regularly. */
@Service
public class SeriesDesk {

    public static final int LONGEST_TITLE = 200;

    private final SeriesBook book;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    SeriesDesk(SeriesBook book, Commands commands, AuditLog audit, JdbcClient jdbc) {
        this.book = book;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * A promise to meet.
     *
     * @param cadenceMonths every so many Jalali months, 1 to 24
     * @param graceDays days a meeting may be late and still count as on time, 0 to 60
     * @param weekday the day of the week its meetings prefer, null for any
     * @param template what each of its meetings begins with, after the review
     */
    public record Promise(
            CountyCode county, String title, int cadenceMonths, int graceDays, LocalDate startsOn, @Nullable DayOfWeek weekday, SeriesTemplate template)
            implements About {

        public Promise(CountyCode county, String title, int cadenceMonths, int graceDays, LocalDate startsOn) {
            this(county, title, cadenceMonths, graceDays, startsOn, null, SeriesTemplate.none());
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(county);
        }
    }

    /** Starts a series of the county's governorate. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public SeriesId start(Actor who, CommandKey key, Promise promise) {
        var title = Texts.required(promise.title(), LONGEST_TITLE, "meeting.SeriesDesk.titleNeeded");
        return new SeriesId(commands.once(who, key, "SeriesDesk.start", () -> {
            var office = jdbc.sql("select id from office where county_code = ? and level = 'COUNTY' order by id limit 1")
                    .param(promise.county().value())
                    .query((row, _) -> new OfficeId(UUID.fromString(row.getString(1))))
                    .optional()
                    .orElseThrow(NotFound::new);
            var series = new MeetingSeries(
                    SeriesId.random(), office, promise.county(), title, promise.cadenceMonths(), promise.graceDays(), promise.startsOn());
            book.saveAndFlush(series);
            prefer(series.id(), promise.weekday());
            begin(series.id(), promise.template());
            audit.record(who, promise.county(), "SeriesDesk.start", "series " + series.id(), title);
            return series.id().value();
        }));
    }

    private void prefer(SeriesId series, @Nullable DayOfWeek weekday) {
        jdbc.sql("update meeting_series set preferred_weekday = :day where id = :id")
                .param("day", weekday == null ? null : weekday.getValue())
                .param("id", series.value())
                .update();
    }

    private void begin(SeriesId series, SeriesTemplate template) {
        for (var position = 1; position <= template.topics().size(); position++) {
            var topic = template.topics().get(position - 1);
            jdbc.sql("insert into series_topic (series_id, position, title, minutes) values (:series, :position, :title, :minutes)")
                    .param("series", series.value())
                    .param("position", position)
                    .param("title", topic.title())
                    .param("minutes", topic.minutes())
                    .update();
        }
    }

    /** The running series of a county, by title. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<SeriesRow> ofCounty(Actor who, CountyCode county) {
        return rows("county_code = '" + county + "'");
    }

    /** The running series within reach, by title. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<SeriesRow> rows(Actor who) {
        return rows(who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("county_code"));
    }

    private List<SeriesRow> rows(String condition) {
        return jdbc.sql("""
                        select s.*, (select coalesce(max(m.number), 0) + 1 from meeting m where m.series_id = s.id) as next_number
                        from meeting_series s where ended_on is null and\s""" + condition + " order by title, id")
                .query((row, _) -> new SeriesRow(
                        SeriesId.of(row.getString("id")), new CountyCode(row.getString("county_code")), row.getString("title"),
                        row.getInt("cadence_months"), row.getInt("grace_days"), row.getObject("started_on", LocalDate.class),
                        row.getInt("next_number")))
                .list();
    }
}
