package peygir.commitment;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;

/** Keeps in mind what those a commitment concerns have read of it. What they have not read waits in their inbox. */
@Service
public class NewsDesk {

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reader saw the commitment as it stands. */
    @Permit({Role.NGO, Role.LIAISON})
    @Transactional
    public void markRead(Actor who, CommitmentId id) {
        jdbc.sql("""
                        insert into commitment_reading (account_id, commitment_id, read_at) values (?, ?, ?)
                        on duplicate key update read_at = values(read_at)
                        """)
                .params(who.account().value(), id.value(), Timestamp.from(clock.instant()))
                .update();
    }
}
