package peygir.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.shared.CommandKey;

/** Carries a command out once: its key is stored in the command's own transaction, and a repeat gets the first answer. */
@Component
public class Commands {

    private final JdbcClient jdbc;
    private final Clock clock;

    Commands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param command its name, {@code Desk.verb}
     * @param work carried out at the first call; answers the id of what it made or changed
     * @return the id answered by the first call
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(Actor who, CommandKey key, String command, Supplier<UUID> work) {
        // The row is taken before the work: a second click at the same moment waits here for the first one's end.
        var first = jdbc.sql("insert ignore into command_receipt (id, command, account_id, at) values (?, ?, ?, ?)")
                        .params(key.value(), command, who.account().value(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (!first) {
            return jdbc.sql("select result from command_receipt where id = ? and command = ? and account_id = ?")
                    .params(key.value(), command, who.account().value())
                    .query(String.class)
                    .optional()
                    .map(UUID::fromString)
                    .orElseThrow(() -> new IllegalStateException("Command key used for another command: " + command));
        }
        var result = work.get();
        jdbc.sql("update command_receipt set result = ? where id = ?").params(result.toString(), key.value()).update();
        return result;
    }
}
