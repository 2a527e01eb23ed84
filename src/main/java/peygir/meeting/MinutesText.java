package peygir.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Messages;

/** The minutes as one plain text in the language of the office: what is frozen when they are sent round and approved. */
@Component
public class MinutesText {

    private static final Locale OFFICE = Language.PERSIAN.locale();

    private final JdbcClient jdbc;

    public MinutesText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(MeetingId meeting) {
        var text = new ArrayList<String>();
        text.addAll(jdbc.sql("""
                        select s.title, m.number, m.held_on, m.place from meeting m join meeting_series s on s.id = m.series_id where m.id = ?
                        """)
                .param(meeting.value())
                .query((row, _) -> say("head", row.getString("title"), row.getInt("number"), row.getObject("held_on", LocalDate.class), row.getString("place")))
                .list());
        text.add(say("attendance"));
        text.addAll(jdbc.sql("""
                        select a.person_name, coalesce(n.name, d.name, o.title_fa, '') as organisation, a.state
                        from attendance a left join ngo n on n.id = a.ngo_id left join department d on d.id = a.department_id
                        left join office o on o.id = a.office_id where a.meeting_id = ? order by a.position
                        """)
                .param(meeting.value())
                .query((row, _) -> say(
                        "person", row.getString("person_name"), row.getString("organisation"), AttendanceState.valueOf(row.getString("state"))))
                .list());
        text.add(say("agenda"));
        text.addAll(numbered(jdbc.sql("select title from agenda_item where meeting_id = ? order by position")
                .param(meeting.value())
                .query(String.class)
                .list()));
        text.add(say("lines"));
        text.addAll(numbered(jdbc.sql("""
                        select l.kind, l.text, r.jalali_year, r.number from minute_line l left join resolution r on r.minute_line_id = l.id
                        where l.meeting_id = ? order by l.position
                        """)
                .param(meeting.value())
                .query((row, _) -> say("line", LineKind.valueOf(row.getString("kind")), row.getString("text"))
                        + (row.getString("number") == null ? "" : " " + say("resolution", Digits.toPersian(row.getString("jalali_year") + "/" + row.getString("number")))))
                .list()));
        return String.join("\n", text);
    }

    private static List<String> numbered(List<String> texts) {
        var numbered = new ArrayList<String>();
        for (var text : texts) {
            numbered.add(say("numbered", numbered.size() + 1, text));
        }
        return numbered;
    }

    private static String say(String part, Object... arguments) {
        return Messages.text(OFFICE, "meeting.MinutesText." + part, arguments);
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
