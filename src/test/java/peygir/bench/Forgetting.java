package peygir.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes what a benchmark recorded out of its office, so that the next one finds it as it was generated; the log keeps what the product wrote. */
final class Forgetting {

    private final JdbcTemplate jdbc;

    Forgetting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void meetings(List<UUID> recorded, List<UUID> bare) {
        Stream.concat(recorded.stream(), bare.stream()).forEach(this::meeting);
    }

    /** What the bare batches left beside their meetings. */
    void traces() {
        jdbc.queryForList("select chain from audit_chain", String.class)
                .forEach(chain -> jdbc.update("delete from audit_entry where chain = ? and seq > ?", chain, BareMeeting.FIRST_ENTRY));
        jdbc.update("delete from command_receipt where command = 'Bare.record'");
    }

    private void meeting(UUID id) {
        for (var table : List.of("commitment_news", "commitment_beneficiary")) {
            jdbc.update("delete x from " + table + " x join commitment k on k.id = x.commitment_id where k.said_in = ?", id);
        }
        jdbc.update("delete from commitment where said_in = ?", id);
        jdbc.update("update session_counter c join session_number n on n.office_id = c.office_id and n.jalali_year = c.jalali_year"
                + " set c.last_number = c.last_number - 1 where n.meeting_id = ? and n.number < 1000000", id);
        for (var table : List.of("session_number", "agenda_item", "attendance")) {
            jdbc.update("delete from " + table + " where meeting_id = ?", id);
        }
        jdbc.update("delete from meeting where id = ?", id);
    }
}
