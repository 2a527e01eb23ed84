package peygir.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes as many rows of the same tables as recording a meeting does, table by table in batches, and nothing else. */
final class BareMeeting {

    /** Beyond what any chain comes to. */
    static final long FIRST_ENTRY = 1_000_000_000_000L;
    private static final String HASH = "0".repeat(64);

    private final JdbcTemplate jdbc;
    private final List<UUID> meetings = new ArrayList<>();
    private final UUID account = UUID.randomUUID();
    private int number = 1_000_000_000;
    private long seq = FIRST_ENTRY;

    BareMeeting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void record(Attended county) {
        var meeting = UUID.randomUUID();
        meetings.add(meeting);
        // Downwards: the product takes the next one above.
        number--;
        receipts(1 + 1 + 1);
        jdbc.update("insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state, searched) values (?, 0, ?, ?, ?, ?, ?, ?, 'IN_SESSION', ?)",
                meeting, county.series().value(), county.county().value(), number, Attended.DAY, Attended.DAY, Attended.PLACE, String.join(" ", county.wordsOfMeeting()));
        jdbc.update("update meeting set indexed_as = search_state where id = ?", meeting);
        words("meeting", county, List.of(new Found(meeting, county.wordsOfMeeting())));
        jdbc.update("insert into session_number (meeting_id, office_id, jalali_year, number) values (?, ?, 1405, ?)", meeting, county.office().value(), number);
        jdbc.update("update session_counter set last_number = last_number + 0 where office_id = ? and jalali_year = 1405", county.office().value());
        jdbc.update("insert into agenda_item (id, meeting_id, position, kind, title, origin) values (?, ?, 1, 'REVIEW', 'بازبینی تعهدات نشست‌های پیش', 'TEMPLATE')",
                UUID.randomUUID(), meeting);
        attendance(county, meeting);
        promises(county, meeting);
        log(county.county().value(), 1 + Attended.PEOPLE + Attended.PROMISES);
        jdbc.update("update county_figures set cadence_held = cadence_held + 0, open_n = open_n + 0, ngo_reached = ngo_reached + 0, as_of = as_of where county_code = ?",
                county.county().value());
    }

    private void receipts(int many) {
        var rows = new ArrayList<Object[]>();
        for (var each = 0; each < many; each++) {
            rows.add(new Object[] {UUID.randomUUID(), "Bare.record", account, account.toString(), Timestamp.from(Instant.EPOCH)});
        }
        jdbc.batchUpdate("insert into command_receipt (id, command, account_id, result, at) values (?, ?, ?, ?, ?)", rows);
    }

    private void attendance(Attended county, UUID meeting) {
        var rows = new ArrayList<Object[]>();
        for (var place = 0; place < Attended.PEOPLE; place++) {
            var late = county.late(place);
            rows.add(new Object[] {
                UUID.randomUUID(), meeting, place + 1, "نمایندهٔ " + place, county.ngos().get(place).value(), late ? "LATE" : "PRESENT",
                late ? LocalTime.NOON : null, "کارشناس", Timestamp.from(Instant.EPOCH)
            });
        }
        jdbc.batchUpdate(
                "insert into attendance (id, meeting_id, position, person_name, ngo_id, state, arrived_at, marked_by, marked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private void promises(Attended county, UUID meeting) {
        var promises = new ArrayList<Object[]>();
        var beneficiaries = new ArrayList<Object[]>();
        var news = new ArrayList<Object[]>();
        var found = new ArrayList<Found>();
        for (var each = 0; each < Attended.PROMISES; each++) {
            var id = UUID.randomUUID();
            promises.add(new Object[] {
                id, county.county().value(), county.office().value(), Attended.promise(each), Attended.DAY, Attended.DAY.plusDays(30),
                Attended.DAY.plusDays(30), meeting, String.join(" ", county.words(each))
            });
            found.add(new Found(id, county.words(each)));
            county.beneficiaries(each).forEach(ngo -> beneficiaries.add(new Object[] {id, ngo.value()}));
            news.add(new Object[] {UUID.randomUUID(), id, "MADE", Timestamp.from(Instant.EPOCH), account});
        }
        jdbc.batchUpdate("insert into commitment (id, version, county_code, office_id, text, deliverable, measure, made_on, original_due, current_due, said_in, searched, said_by, state)"
                + " values (?, 0, ?, ?, ?, 'فهرست', 'در سامانه', ?, ?, ?, ?, ?, 'سرپرست', 'ACCEPTED')", promises);
        jdbc.update("update commitment set indexed_as = search_state where said_in = ?", meeting);
        words("commitment", county, found);
        jdbc.batchUpdate("insert into commitment_beneficiary (commitment_id, ngo_id) values (?, ?)", beneficiaries);
        jdbc.batchUpdate("insert into commitment_news (id, commitment_id, what, happened_at, account_id) values (?, ?, ?, ?, ?)", news);
    }

    private record Found(UUID id, Set<String> words) {}

    private void words(String table, Attended county, List<Found> found) {
        var rows = found.stream().flatMap(one -> one.words().stream().map(word -> new Object[] {county.county().province().value(), word, one.id()})).toList();
        jdbc.batchUpdate("insert into " + table + "_word (province_code, word, " + table + "_id) values (?, ?, ?)", rows);
    }

    /** At the end of the county's chain, where the product writes: a chain of its own would always be at hand. */
    private void log(String chain, int many) {
        var rows = new ArrayList<Object[]>();
        for (var each = 0; each < many; each++) {
            rows.add(new Object[] {chain, ++seq, Timestamp.from(Instant.EPOCH), account, "کارشناس", "Bare.record", "meeting " + account, "PRESENT نمایندهٔ " + each, HASH, HASH});
        }
        jdbc.batchUpdate("insert into audit_entry (chain, seq, at, account_id, actor, action, subject, detail, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        jdbc.update("update audit_chain set seq = seq, hash = hash where chain = ?", chain);
    }

    /** Those recorded since this was last asked. */
    List<UUID> takeMeetings() {
        var taken = List.copyOf(meetings);
        meetings.clear();
        return taken;
    }
}
