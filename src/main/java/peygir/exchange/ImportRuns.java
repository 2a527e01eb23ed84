package peygir.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;

/** The log of imports, and what each of them made. */
@Component
class ImportRuns {

    private static final int LONGEST_FILE_NAME = 180;
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportRuns(JdbcTemplate batches, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.clock = clock;
    }

    record Made(ImportList list, ListImport.Place place, List<UUID> items) {}

    UUID begin(Actor who, ImportList list, ListImport.Place place, String fileName, int taken, int refused) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into import_run (id, list, county_code, meeting_id, file_name, made_at, made_by, taken, refused)
                        values (:id, :list, :county, :meeting, :file, :at, :by, :taken, :refused)
                        """)
                .param("id", id)
                .param("list", list.name())
                .param("county", place.county().value())
                .param("meeting", id(place.meeting()))
                .param("file", shortened(fileName))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", who.name())
                .param("taken", taken)
                .param("refused", refused)
                .update();
        return id;
    }

    private static @Nullable UUID id(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }

    static String shortened(String fileName) {
        return fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
    }

    void made(UUID run, List<UUID> items) {
        batches.batchUpdate("insert into import_run_item (import_id, item) values (?, ?)", items.stream().map(item -> new Object[] {run, item}).toList());
    }

    /**
     * Marks an import as undone.
     *
     * @throws DomainException when it is already
     */
    Made undo(ImportId id) {
        var undone = jdbc.sql("update import_run set undone_on = ? where id = ? and undone_on is null").params(LocalDate.now(clock), id.value()).update();
        if (undone == 0) {
            throw new DomainException("exchange.ImportDesk.undoneAlready");
        }
        var items = jdbc.sql("select item from import_run_item where import_id = ?").param(id.value()).query((row, _) -> UUID.fromString(row.getString("item"))).list();
        return jdbc.sql("select list, county_code, meeting_id from import_run where id = ?")
                .param(id.value())
                .query((row, _) -> {
                    var meeting = row.getString("meeting_id");
                    return new Made(
                            ImportList.valueOf(row.getString("list")),
                            new ListImport.Place(new CountyCode(row.getString("county_code")), meeting == null ? null : MeetingId.of(meeting)), items);
                })
                .single();
    }

    List<ImportRun> latest(CountyCode county) {
        return jdbc.sql("select * from import_run where county_code = ? order by made_at desc limit ?")
                .params(county.value(), SHOWN)
                .query((row, _) -> new ImportRun(
                        ImportId.of(row.getString("id")), ImportList.valueOf(row.getString("list")), row.getString("file_name"),
                        row.getTimestamp("made_at").toInstant(), row.getString("made_by"), row.getInt("taken"), row.getInt("refused"),
                        row.getObject("undone_on", LocalDate.class)))
                .list();
    }
}
