package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/** Puts the steps of a commitment in the order they happened. */
@Component
class CommitmentStory {

    private final JdbcClient jdbc;

    CommitmentStory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoryStep> of(CommitmentId id) {
        return jdbc.sql("""
                        select made_on as on_day, 0 as rank, 'made' as what, said_by as who, null as detail, null as link, null as file_id
                        from commitment where id = :id
                        union all select changed_on, 1, 'rescheduled', changed_by, concat(coalesce(old_due, ''), '|', new_due, '|', reason), null, null
                        from due_change where commitment_id = :id
                        union all select date(convert_tz(noted_at, '+00:00', '+03:30')), 2, 'progress', noted_by, text, null, null
                        from progress_note where commitment_id = :id
                        union all select date(convert_tz(given_at, '+00:00', '+03:30')), 3, concat('evidence.', lower(kind)), given_by, description, link,
                               case when kind = 'FILE' then id end from evidence where commitment_id = :id
                        union all select reported_on, 4, 'reported', null, null, null, null from commitment where id = :id and reported_on is not null
                        union all select verified_on, 5, if(accepted, 'verified', 'returned'), verified_by, remark, null, null
                        from verification where commitment_id = :id
                        union all select f.said_on, 6, if(f.confirmed, 'confirmed', 'disputed'), n.name, f.remark, null, null
                        from confirmation f join ngo n on n.id = f.ngo_id where f.commitment_id = :id
                        union all select closed_on, 7, 'cancelled', null, closing_reason, null, null from commitment where id = :id and state = 'CANCELLED'
                        order by 1, 2
                        """)
                .param("id", id.value())
                .query(CommitmentStory::step)
                .list();
    }

    private static StoryStep step(ResultSet row, int number) throws SQLException {
        var file = row.getString("file_id");
        return new StoryStep(
                row.getObject("on_day", LocalDate.class), row.getString("what"), row.getString("who"), row.getString("detail"),
                row.getString("link"), file == null ? null : UUID.fromString(file));
    }

    /** The meeting's series and number, in the reader's language. */
    @Nullable
    String meetingTitle(@Nullable String meeting, @Nullable Locale locale) {
        if (meeting == null || locale == null) {
            return null;
        }
        return jdbc.sql("select s.title, m.number from meeting m join meeting_series s on s.id = m.series_id where m.id = ?")
                .param(UUID.fromString(meeting))
                .query((row, _) -> Messages.text(
                        locale, "commitment.CommitmentStory.meeting", row.getString("title"), Numbers.plain(row.getInt("number"), locale)))
                .single();
    }

    /** The words of the minutes it was made of. */
    @Nullable
    String line(@Nullable String line) {
        return line == null
                ? null
                : jdbc.sql("select text from minute_line where id = ?").param(UUID.fromString(line)).query(String.class).single();
    }
}
