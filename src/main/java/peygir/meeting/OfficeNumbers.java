package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;

/**
 * The numbers of an office in a Jalali year, of its sessions and of its resolutions: without holes and without twins, as
 * the row of the counter is held by the transaction that takes one.
 */
@Component
class OfficeNumbers {

    private static final String SESSIONS = "session_counter";
    private static final String RESOLUTIONS = "resolution_counter";

    private final JdbcClient jdbc;

    OfficeNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The meeting took place: it gets the next number of its office. */
    void session(MeetingId meeting, LocalDate heldOn) {
        session(meeting, officeOf(meeting), heldOn);
    }

    void session(MeetingId meeting, UUID office, LocalDate heldOn) {
        var year = JalaliDate.of(heldOn).year();
        var number = take(SESSIONS, office, year, 1);
        jdbc.sql("insert into session_number (meeting_id, office_id, jalali_year, number) values (?, ?, ?, ?)")
                .params(meeting.value(), office, year, number)
                .update();
    }

    /** Numbers the decisions that have none yet, in the order of the minutes. */
    void resolutions(MeetingId meeting, LocalDate heldOn) {
        var office = officeOf(meeting);
        var year = JalaliDate.of(heldOn).year();
        var decisions = jdbc.sql("""
                        select l.id, l.text from minute_line l left join resolution r on r.minute_line_id = l.id
                        where l.meeting_id = ? and l.kind = 'DECISION' and r.id is null order by l.position
                        """)
                .param(meeting.value())
                .query((row, _) -> new Decision(UUID.fromString(row.getString("id")), row.getString("text")))
                .list();
        var number = take(RESOLUTIONS, office, year, decisions.size()) - decisions.size();
        for (var decision : decisions) {
            number++;
            insert(office, year, number, meeting, decision);
        }
    }

    /**
     * A number somebody typed, from minutes written on paper: the next one of the office, or, where the year has none
     * yet, the one the office's papers stand at.
     *
     * @throws DomainException when the number exists, or would leave a hole
     */
    void resolutionByHand(MeetingId meeting, LocalDate heldOn, UUID line, String text, int number) {
        var office = officeOf(meeting);
        var year = JalaliDate.of(heldOn).year();
        var last = take(RESOLUTIONS, office, year, 0);
        var taken = jdbc.sql("select count(*) from resolution where office_id = ? and jalali_year = ? and number = ?")
                .params(office, year, number)
                .query(Long.class)
                .single();
        if (taken > 0 || number <= last) {
            throw new DomainException("meeting.OfficeNumbers.taken", year, number);
        }
        if (last > 0 && number > last + 1) {
            throw new DomainException("meeting.OfficeNumbers.hole", last + 1);
        }
        take(RESOLUTIONS, office, year, number - last);
        insert(office, year, number, meeting, new Decision(line, text));
    }

    private void insert(UUID office, int year, int number, MeetingId meeting, Decision decision) {
        jdbc.sql("insert into resolution (id, office_id, jalali_year, number, meeting_id, minute_line_id, text) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), office, year, number, meeting.value(), decision.line(), decision.text())
                .update();
    }

    /** One statement takes the row and moves it on: reading first and writing then would let two approvals block each other. */
    private int take(String counter, UUID office, int year, int count) {
        return jdbc.sql("insert into " + counter + " (office_id, jalali_year, last_number) values (:office, :year, :count)"
                        + " on duplicate key update last_number = last_number + :count returning last_number")
                .param("office", office)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    private UUID officeOf(MeetingId meeting) {
        return jdbc.sql("select s.office_id from meeting m join meeting_series s on s.id = m.series_id where m.id = ?")
                .param(meeting.value())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
    }

    private record Decision(UUID line, String text) {}
}
