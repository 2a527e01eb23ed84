package peygir.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
        if (!take(who, key, command, null)) {
            return firstAnswer(who, key, command);
        }
        var result = work.get();
        jdbc.sql("update command_receipt set result = ? where id = ?").params(result.toString(), key.value()).update();
        return result;
    }

    /**
     * The same for a command whose answer is known before its work: its receipt is written in one.
     *
     * @param answer the id of what the work makes or changes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(Actor who, CommandKey key, String command, UUID answer, Runnable work) {
        if (!take(who, key, command, answer)) {
            return firstAnswer(who, key, command);
        }
        work.run();
        return answer;
    }

    /** The row is taken before the work: a second click at the same moment waits here for the first one's end. */
    private boolean take(Actor who, CommandKey key, String command, @Nullable UUID answer) {
        return jdbc.sql("insert ignore into command_receipt (id, command, account_id, result, at) values (?, ?, ?, nullif(?, ''), ?)")
                        .params(key.value(), command, who.account().value(), answer == null ? "" : answer.toString(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private UUID firstAnswer(Actor who, CommandKey key, String command) {
        return jdbc.sql("select result from command_receipt where id = ? and command = ? and account_id = ?")
                .params(key.value(), command, who.account().value())
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .orElseThrow(() -> new IllegalStateException("Command key used for another command: " + command));
    }
}
