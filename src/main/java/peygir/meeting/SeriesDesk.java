package peygir.meeting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where an office promises to meet regularly. */
@Service
public class SeriesDesk {

    public static final int LONGEST_TITLE = 200;

    private final SeriesBook book;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    SeriesDesk(SeriesBook book, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
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

    /**
     * The day of the week and the topics its next meetings begin with; the meetings that are planned keep theirs. How
     * often it meets never changes: another cadence is another promise, and a series of its own.
     *
     * @param version what was seen
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void revise(Actor who, CommandKey key, SeriesId series, long version, @Nullable DayOfWeek weekday, SeriesTemplate template) {
        commands.once(who, key, "SeriesDesk.revise", () -> {
            var county = running(series, version);
            prefer(series, weekday);
            jdbc.sql("delete from series_topic where series_id = ?").param(series.value()).update();
            begin(series, template);
            audit.record(who, county, "SeriesDesk.revise", "series " + series, weekday + " " + template.typed());
            return series.value();
        });
    }

    /**
     * Ends the promise today, for a reason. What was missed stays missed; from now on nothing is due.
     *
     * @throws DomainException when a meeting of it is still to come
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit(Role.GOVERNOR)
    @Transactional
    public void end(Actor who, CommandKey key, SeriesId series, long version, String typedReason) {
        var reason = Texts.required(typedReason, MeetingDesk.LONGEST_REASON, "meeting.MeetingDesk.reasonNeeded");
        commands.once(who, key, "SeriesDesk.end", () -> {
            var county = running(series, version);
            var toCome = jdbc.sql("select count(*) from meeting where series_id = ? and state in ('PLANNED', 'INVITED')")
                    .param(series.value())
                    .query(Integer.class)
                    .single();
            if (toCome > 0) {
                throw new DomainException("meeting.SeriesDesk.meetingsToCome", toCome);
            }
            jdbc.sql("update meeting_series set ended_on = :today, ended_reason = :reason where id = :id")
                    .param("today", LocalDate.now(clock))
                    .param("reason", reason)
                    .param("id", series.value())
                    .update();
            audit.record(who, county, "SeriesDesk.end", "series " + series, reason);
            return series.value();
        });
    }

    /** Holds the series until the end of the transaction, as {@link MeetingDesk#call} does. */
    private CountyCode running(SeriesId series, long version) {
        var changed = jdbc.sql("update meeting_series set version = version + 1 where id = ? and version = ? and ended_on is null")
                .params(series.value(), version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("series " + series);
        }
        return new CountyCode(jdbc.sql("select county_code from meeting_series where id = ?").param(series.value()).query(String.class).single());
    }

    /** The running series of a county, by title. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<SeriesRow> ofCounty(Actor who, CountyCode county) {
        return rows("county_code = '" + county + "'");
    }

    /** The running series within reach, by title. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
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
