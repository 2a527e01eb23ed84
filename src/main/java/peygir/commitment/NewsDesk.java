package peygir.commitment;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;

/** Keeps in mind what those a commitment concerns have read of it. What they have not read waits in their inbox. */
@Service
public class NewsDesk {

    /** Whether {@code w}, a piece of news, is new to the reader {@code :me}. */
    static final String UNREAD =
            "not exists (select 1 from commitment_reading r where r.commitment_id = w.commitment_id and r.account_id = :me and r.read_at >= w.happened_at)";

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The reader saw the commitment as it stands. Where nothing happened since he last did, nothing is written: pages are
     * opened far more often than anything happens. One statement, a transaction of its own.
     */
    @Permit({Role.NGO, Role.LIAISON})
    public void markRead(Actor who, CommitmentId id) {
        jdbc.sql("""
                        insert into commitment_reading (account_id, commitment_id, read_at)
                        select :me, :commitment, :now from dual where exists (
                            select 1 from commitment_news w where w.commitment_id = :commitment and %s)
                        on duplicate key update read_at = values(read_at)
                        """.formatted(UNREAD))
                .param("me", who.account().value())
                .param("commitment", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
