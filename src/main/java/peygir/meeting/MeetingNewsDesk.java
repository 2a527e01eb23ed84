package peygir.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.NgoId;

/** Keeps in mind what those a meeting concerns have read of it. What they have not read waits in their inbox. */
@Service
public class MeetingNewsDesk {

    /** Whether {@code w}, a piece of news, is new to the reader {@code :account}. */
    static final String UNREAD = "not exists (select 1 from meeting_news_reading r where r.news_id = w.id and r.account_id = :account)";

    /** Where nothing is new, nothing is written. One statement, a transaction of its own. */
    private static final String READ = "insert into meeting_news_reading (account_id, news_id, read_at) select :account, w.id, :now from meeting_news w"
            + " where " + UNREAD + " and ";
    private static final String ONCE = " on duplicate key update read_at = meeting_news_reading.read_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingNewsDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reader saw the meeting as it stands. */
    @Permit({Role.NGO, Role.LIAISON})
    public void markRead(Actor who, MeetingId meeting) {
        var own = who.reach(Role.NGO, Role.LIAISON);
        jdbc.sql(READ + "w.meeting_id = :meeting and (" + own.ngos("w.ngo_id") + " or " + own.departments("w.department_id") + ")" + ONCE)
                .param("account", who.account().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("meeting", meeting.value())
                .update();
    }

    /** The reader saw what became of the NGO's proposals that no meeting took up. */
    @Permit(Role.NGO)
    public void markProposalsRead(Actor who, NgoId ngo) {
        jdbc.sql(READ + "w.meeting_id is null and w.ngo_id = :ngo" + ONCE)
                .param("account", who.account().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("ngo", ngo.value())
                .update();
    }
}
