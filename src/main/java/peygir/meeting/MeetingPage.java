package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;

/** What the page of one meeting asks, in one query: its record, its agenda as a row an item, and whether more is to be asked for. */
final class MeetingPage {

    private static final String WAITING = "m.state in ('PLANNED', 'INVITED', 'IN_SESSION') and (select 1 from topic_proposal p join ngo w on w.id = p.ngo_id"
            + " where " + ProposalDesk.WAITS + " and w.county_code = m.county_code limit 1) is not null";

    private static final String RECORD = """
            m.*, s.title as series_title, s.office_id, (select concat(y.jalali_year, '/', y.number) from session_number y where y.meeting_id = m.id) as session,
            o.%s as office_title, c.%s as county_name, came.*, %s as proposals_wait, %s as is_unread
            from meeting m join meeting_series s on s.id = m.series_id join office o on o.id = s.office_id join county c on c.code = m.county_code
            join (select\s""" + MeetingBook.COUNTS + " from attendance a where a.meeting_id = :id and " + MeetingBook.CAME + """
            ) came""";

    private static final String WITH_AGENDA = "select " + Agendas.COLUMNS + ", " + RECORD
            + " left join agenda_item g on g.meeting_id = m.id and m.state in (:withAgenda)" + Agendas.JOINS + " where m.id = :id order by g.position";

    /** The record alone, without an item. */
    private static final String ALONE = "select null as id, " + RECORD + " where m.id = :id";

    private MeetingPage() {}

    /** @param withAgenda the states of the meeting in which its agenda is wanted */
    static OpenMeeting read(JdbcClient jdbc, Actor who, MeetingId meeting, Locale locale, Set<MeetingState> withAgenda) {
        var english = locale.getLanguage().equals("en");
        var waiting = !withAgenda.isEmpty() && who.has(Role.EXPERT, Role.GOVERNOR) ? WAITING : "false";
        return jdbc.sql((withAgenda.isEmpty() ? ALONE : WITH_AGENDA)
                        .formatted(english ? "title_en" : "title_fa", english ? "name_en" : "name_fa", waiting, unread(who)))
                .param("id", meeting.value())
                .param("withAgenda", withAgenda.stream().map(MeetingState::name).toList())
                .param("account", who.account().value())
                .query((ResultSetExtractor<Optional<OpenMeeting>>) row -> opened(meeting, row))
                .orElseThrow(NotFound::new);
    }

    /** The rows of one meeting, one for each item of its agenda; a single one where there is none. */
    private static Optional<OpenMeeting> opened(MeetingId meeting, ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var details = details(meeting, row);
        var proposalsWait = row.getBoolean("proposals_wait");
        var unread = row.getBoolean("is_unread");
        var agenda = new ArrayList<AgendaRow>();
        do {
            if (row.getString("id") != null) {
                agenda.add(Agendas.row(row));
            }
        } while (row.next());
        return Optional.of(new OpenMeeting(details, agenda, proposalsWait, unread));
    }

    private static String unread(Actor who) {
        var own = who.reach(Role.NGO, Role.LIAISON);
        return who.has(Role.NGO, Role.LIAISON)
                ? "(select 1 from meeting_news w where w.meeting_id = m.id and " + MeetingNewsDesk.UNREAD + " and "
                        + Reach.any(own.ngos("w.ngo_id"), own.departments("w.department_id")) + " limit 1) is not null"
                : "false";
    }

    private static MeetingDetails details(MeetingId meeting, ResultSet row) throws SQLException {
        return new MeetingDetails(
                meeting, row.getLong("version"), SeriesId.of(row.getString("series_id")), row.getString("series_title"),
                new CountyCode(row.getString("county_code")), row.getString("county_name"), OfficeId.of(row.getString("office_id")),
                row.getString("office_title"), row.getInt("number"), row.getObject("planned_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class), row.getObject("held_on", LocalDate.class), row.getString("place"),
                MeetingState.valueOf(row.getString("state")), row.getString("cancelled_reason"),
                row.getObject("postponed_from", LocalDate.class), row.getString("postponed_reason"),
                new Headcount(row.getLong("people"), row.getLong("organisations")), row.getString("session"),
                row.getObject("objections_until", LocalDate.class), row.getObject("budget_minutes", Integer.class));
    }
}
