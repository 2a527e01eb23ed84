package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendas, with where their items came from and where they went. */
@Component
class Agendas {

    /** What is read of an item {@code g}, with the {@link #JOINS}. */
    static final String COLUMNS = "g.*, n.name as ngo, f.meeting_id as from_id, fm.number as from_number, t.meeting_id as to_id, tm.number as to_number";

    static final String JOINS = """
             left join ngo n on n.id = g.ngo_id
            left join agenda_item f on f.id = g.carried_from left join meeting fm on fm.id = f.meeting_id
            left join agenda_item t on t.carried_from = g.id left join meeting tm on tm.id = t.meeting_id""";

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaRow> of(MeetingId meeting) {
        return jdbc.sql("select " + COLUMNS + " from agenda_item g" + JOINS + " where g.meeting_id = ? order by g.position")
                .param(meeting.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** @param row with the {@link #COLUMNS} */
    static AgendaRow row(ResultSet row) throws SQLException {
        return new AgendaRow(
                UUID.fromString(row.getString("id")), row.getInt("position"), AgendaKind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("presenter"), row.getObject("minutes", Integer.class), AgendaOrigin.valueOf(row.getString("origin")),
                row.getString("ngo"), decision(row), link(row, "from"), link(row, "to"));
    }

    private static @Nullable AgendaDecision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new AgendaDecision(AgendaOutcome.valueOf(outcome), row.getObject("deferred_to", LocalDate.class), row.getString("referred_to"));
    }

    private static AgendaRow.@Nullable Link link(ResultSet row, String side) throws SQLException {
        var id = row.getString(side + "_id");
        return id == null ? null : new AgendaRow.Link(MeetingId.of(id), row.getInt(side + "_number"));
    }
}
