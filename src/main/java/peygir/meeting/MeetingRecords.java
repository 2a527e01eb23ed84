package peygir.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;
import peygir.shared.JalaliDate;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** The rows that hang on a meeting, written in the transaction of the desk that decided. */
@Component
class MeetingRecords {

    private final JdbcClient jdbc;

    MeetingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addAgendaItem(MeetingId meeting, AgendaKind kind, String title, @Nullable Integer minutes, AgendaOrigin origin, @Nullable NgoId ngo) {
        jdbc.sql("""
                        insert into agenda_item (id, meeting_id, position, kind, title, minutes, origin, ngo_id)
                        select :id, :meeting, coalesce(max(position), 0) + 1, :kind, :title, :minutes, :origin, :ngo
                        from agenda_item where meeting_id = :meeting
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("kind", kind.name())
                .param("title", title)
                .param("minutes", minutes)
                .param("origin", origin.name())
                .param("ngo", ngo == null ? null : ngo.value())
                .update();
    }

    void removeAgendaItem(MeetingId meeting, UUID item) {
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

    void inviteNgos(MeetingId meeting, CountyCode county, LocalDate today) {
        jdbc.sql("""
                        insert into invitation (id, version, meeting_id, ngo_id, sent_on, reply)
                        select uuid(), 0, :meeting, n.id, :today, 'PENDING' from ngo n
                        where n.county_code = :county and n.closed_on is null
                          and not exists (select 1 from invitation i where i.meeting_id = :meeting and i.ngo_id = n.id)
                        """)
                .param("meeting", meeting.value())
                .param("county", county.value())
                .param("today", today)
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

    /** Numbers every decision once, in the order of the minutes, per office and Jalali year: the counter's row is held until the end. */
    void numberResolutions(MeetingId meeting, LocalDate today) {
        var office = jdbc.sql("select s.office_id from meeting m join meeting_series s on s.id = m.series_id where m.id = ?")
                .param(meeting.value())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
        var year = JalaliDate.of(today).year();
        jdbc.sql("insert ignore into resolution_counter (office_id, jalali_year, last_number) values (?, ?, 0)").params(office, year).update();
        var last = jdbc.sql("select last_number from resolution_counter where office_id = ? and jalali_year = ? for update")
                .params(office, year)
                .query(Integer.class)
                .single();
        var decisions = jdbc.sql("""
                        select l.id, l.text from minute_line l left join resolution r on r.minute_line_id = l.id
                        where l.meeting_id = ? and l.kind = 'DECISION' and r.id is null order by l.position
                        """)
                .param(meeting.value())
                .query((row, _) -> new Decision(UUID.fromString(row.getString("id")), row.getString("text")))
                .list();
        for (var decision : decisions) {
            last++;
            jdbc.sql("insert into resolution (id, office_id, jalali_year, number, meeting_id, minute_line_id, text) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), office, year, last, meeting.value(), decision.id(), decision.text())
                    .update();
        }
        jdbc.sql("update resolution_counter set last_number = ? where office_id = ? and jalali_year = ?").params(last, office, year).update();
    }

    private record Decision(UUID id, String text) {}

    /** Keeps the minutes' text as it is now, with its hash. */
    void freeze(MeetingId meeting, String state, String by, Instant at) {
        var body = String.join(
                "\n",
                jdbc.sql("select concat(position, ' ', kind, ' ', text) from minute_line where meeting_id = ? order by position")
                        .param(meeting.value())
                        .query(String.class)
                        .list());
        jdbc.sql("""
                        insert into minutes_version (id, meeting_id, number, state, body, hash, made_by, made_at)
                        select :id, :meeting, coalesce(max(number), 0) + 1, :state, :body, :hash, :by, :at
                        from minutes_version where meeting_id = :meeting
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("state", state)
                .param("body", body)
                .param("hash", sha256(body))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
