package peygir.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** The rows that hang on a meeting, written in the transaction of the desk that decided. */
@Component
class MeetingRecords {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MinutesText text;
    private final OfficeNumbers numbers;

    MeetingRecords(JdbcClient jdbc, JdbcTemplate batches, MinutesText text, OfficeNumbers numbers) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * The next place on a list of a meeting that is held under lock. Asked by itself: an insert that reads its own table
     * would lock the neighbours, and lists of other meetings with them.
     */
    int nextPosition(String table, MeetingId meeting) {
        return next("position", table, meeting);
    }

    private int next(String column, String table, MeetingId meeting) {
        return jdbc.sql("select coalesce(max(" + column + "), 0) + 1 from " + table + " where meeting_id = ?")
                .param(meeting.value())
                .query(Integer.class)
                .single();
    }

    /** The first items of a meeting that has none yet. */
    void beginAgenda(MeetingId meeting, List<FirstAgenda.Item> items) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var item : items) {
            rows.add(new @Nullable Object[] {UUID.randomUUID(), meeting.value(), rows.size() + 1, item.kind().name(), item.title(), item.minutes(), AgendaOrigin.TEMPLATE.name()});
        }
        batches.batchUpdate("insert into agenda_item (id, meeting_id, position, kind, title, minutes, origin) values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    UUID addAgendaItem(
            MeetingId meeting, AgendaKind kind, String title, @Nullable Integer minutes, AgendaOrigin origin, @Nullable String presenter) {
        var item = UUID.randomUUID();
        jdbc.sql("""
                        insert into agenda_item (id, meeting_id, position, kind, title, minutes, origin, presenter)
                        values (:id, :meeting, :position, :kind, :title, :minutes, :origin, :presenter)
                        """)
                .param("position", nextPosition("agenda_item", meeting))
                .param("id", item)
                .param("meeting", meeting.value())
                .param("kind", kind.name())
                .param("title", title)
                .param("minutes", minutes)
                .param("origin", origin.name())
                .param("presenter", presenter)
                .update();
        return item;
    }

    void removeAgendaItem(MeetingId meeting, UUID item) {
        if (jdbc.sql("select count(*) from minute_line where agenda_item_id = ?").param(item).query(Long.class).single() > 0) {
            throw new DomainException("meeting.AgendaDesk.spokenOf");
        }
        var removed = jdbc.sql("delete from agenda_item where id = ? and meeting_id = ? and kind <> 'REVIEW'")
                .params(item, meeting.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    void moveAgendaItem(MeetingId meeting, UUID item, int step) {
        var from = position(meeting, item);
        var neighbour = jdbc.sql("select id, position from agenda_item where meeting_id = ? and kind <> 'REVIEW' and position "
                        + (step < 0 ? "< ? order by position desc" : "> ? order by position") + " limit 1")
                .params(meeting.value(), from)
                .query((row, _) -> new Neighbour(UUID.fromString(row.getString("id")), row.getInt("position")))
                .optional();
        neighbour.ifPresent(other -> {
            // The place is unique: one of the two steps aside first.
            place(item, -1);
            place(other.id(), from);
            place(item, other.position());
        });
    }

    void budget(MeetingId meeting, @Nullable Integer minutes) {
        jdbc.sql("update meeting set budget_minutes = :minutes where id = :id").param("minutes", minutes).param("id", meeting.value()).update();
    }

    void decide(MeetingId meeting, UUID item, AgendaDecision decision) {
        var decided = jdbc.sql("update agenda_item set outcome = :outcome, deferred_to = :day, referred_to = :office where id = :item and meeting_id = :meeting and kind <> 'REVIEW'")
                .param("outcome", decision.outcome().name())
                .param("day", decision.deferredTo())
                .param("office", decision.referredTo())
                .param("item", item)
                .param("meeting", meeting.value())
                .update();
        if (decided == 0) {
            throw new NotFound();
        }
    }

    private int position(MeetingId meeting, UUID item) {
        return jdbc.sql("select position from agenda_item where id = ? and meeting_id = ? and kind <> 'REVIEW'")
                .params(item, meeting.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void place(UUID item, int position) {
        jdbc.sql("update agenda_item set position = ? where id = ?").params(position, item).update();
    }

    private record Neighbour(UUID id, int position) {}

    /** A series that is held until the end of the transaction. */
    record HeldSeries(CountyCode county, UUID office, @Nullable LocalDate endedOn) {

        /** One that has ended meets no more; what was held before its end may still be written down. */
        void expectRunning(LocalDate day, boolean held) {
            if (endedOn != null && !(held && !day.isAfter(endedOn))) {
                throw new DomainException("meeting.SeriesDesk.ended", endedOn);
            }
        }
    }

    HeldSeries hold(SeriesId series) {
        return jdbc.sql("select county_code, office_id, ended_on from meeting_series where id = ? for update")
                .param(series.value())
                .query((row, _) -> new HeldSeries(
                        new CountyCode(row.getString("county_code")), UUID.fromString(row.getString("office_id")), row.getObject("ended_on", LocalDate.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of the next meeting of a series that is held; asked after it is: what another one took meanwhile is seen. */
    int nextNumber(SeriesId series) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from meeting where series_id = ?").param(series.value()).query(Integer.class).single();
    }

    void notePostponement(MeetingId meeting, LocalDate from, LocalDate to, String reason, LocalDate today, String by) {
        jdbc.sql("""
                        insert into meeting_postponement (id, meeting_id, from_day, to_day, reason, put_off_on, put_off_by)
                        values (:id, :meeting, :from, :to, :reason, :today, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("today", today)
                .param("by", by)
                .update();
    }

    /** Answers given to another day say nothing about the new one. */
    void askAgain(MeetingId meeting) {
        jdbc.sql("""
                        update invitation set reply = 'PENDING', substitute = null, letter_no = null, replied_on = null, noted_by = null, version = version + 1
                        where meeting_id = ?
                        """)
                .param(meeting.value())
                .update();
    }

    Headcount inTheRoom(MeetingId meeting) {
        return jdbc.sql("""
                        select count(*) as people, count(distinct ngo_id) as organisations from attendance
                        where meeting_id = ? and state in ('PRESENT', 'LATE', 'SUBSTITUTE')
                        """)
                .param(meeting.value())
                .query((row, _) -> new Headcount(row.getLong("people"), row.getLong("organisations")))
                .single();
    }

    int lineCount(MeetingId meeting) {
        return jdbc.sql("select count(*) from minute_line where meeting_id = ?").param(meeting.value()).query(Integer.class).single();
    }

    void numberSession(MeetingId meeting, UUID office, LocalDate heldOn) {
        numbers.session(meeting, office, heldOn);
    }

    void numberSession(MeetingId meeting, LocalDate heldOn) {
        numbers.session(meeting, heldOn);
    }

    void numberResolutions(MeetingId meeting, LocalDate heldOn) {
        numbers.resolutions(meeting, heldOn);
    }

    /** What somebody objected to is answered before the minutes are locked. */
    void expectNoOpenObjection(MeetingId meeting) {
        var open = jdbc.sql("select count(*) from minute_objection where meeting_id = ? and accepted is null")
                .param(meeting.value())
                .query(Integer.class)
                .single();
        if (open > 0) {
            throw new DomainException("meeting.Meeting.objectionsOpen", open);
        }
    }

    /** Keeps the minutes' text as it is now, with its hash. */
    void freeze(MeetingId meeting, MinutesState state, String by, Instant at, @Nullable String reason) {
        var body = text.of(meeting);
        jdbc.sql("""
                        insert into minutes_version (id, meeting_id, number, state, body, hash, made_by, made_at, reason)
                        values (:id, :meeting, :number, :state, :body, :hash, :by, :at, :reason)
                        """)
                .param("number", next("number", "minutes_version", meeting))
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("state", state.name())
                .param("body", body)
                .param("hash", MinutesText.sha256(body))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }
}
