package peygir.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.audit.Commands;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;

/**
 * Links that are handed to a person and open once: for a while, until a newer one for the same is issued, and to the
 * first who comes. Only their hashes are kept.
 */
@Component
@EnableConfigurationProperties(LinkSettings.class)
public class OneTimeLinks {

    static final String RESET = "reset";
    private static final String INVITATIONS = "claim/";
    private static final String RESETS = "reset/";

    private final JdbcClient jdbc;
    private final Commands commands;
    private final LinkSettings settings;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Commands commands, LinkSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link that opens now.
     *
     * @param kind as the {@link Welcome} of it has it, or {@value #RESET}
     */
    record Open(UUID id, String kind, UUID subject) {}

    /** A link that somebody came by. */
    record Used(String kind, UUID subject, AccountId by) {}

    /**
     * Carries the command out once and issues the link it is about, in the caller's transaction.
     *
     * @param kind of the {@link Welcome} that knows the subject
     * @param work carried out at the first call; answers the subject
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLink invite(Actor who, CommandKey key, String command, String kind, Supplier<UUID> work) {
        return issue(who, key, command, kind, INVITATIONS, settings.invitation(), work);
    }

    /**
     * The same for a new password; the subject is the account. Who may ask that for whom is the caller's to know.
     *
     * @param work carried out at the first call; answers the account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedLink reset(Actor who, CommandKey key, String command, Supplier<UUID> work) {
        return issue(who, key, command, RESET, RESETS, settings.reset(), work);
    }

    private IssuedLink issue(Actor who, CommandKey key, String command, String kind, String path, Duration life, Supplier<UUID> work) {
        var secret = LinkSecret.random();
        var until = clock.instant().plus(life);
        var issued = new boolean[1];
        var id = commands.once(who, key, command, () -> {
            var subject = work.get();
            withdraw(kind, subject);
            var link = UUID.randomUUID();
            jdbc.sql("""
                            insert into one_time_link (id, kind, subject_id, hash, issued_at, issued_by, issuer, expires_at)
                            values (:id, :kind, :subject, :hash, :now, :by, :issuer, :until)
                            """)
                    .param("id", link)
                    .param("kind", kind)
                    .param("subject", subject)
                    .param("hash", LinkSecret.hash(secret))
                    .param("now", now())
                    .param("by", who.account().value())
                    .param("issuer", who.name())
                    .param("until", Timestamp.from(until))
                    .update();
            issued[0] = true;
            return link;
        });
        return issued[0] ? new IssuedLink(path + secret, until) : new IssuedLink(null, untilOf(id));
    }

    private Instant untilOf(UUID link) {
        return jdbc.sql("select expires_at from one_time_link where id = ?").param(link).query(Timestamp.class).single().toInstant();
    }

    /** What was handed over for this opens nothing from now on; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String kind, UUID subject) {
        jdbc.sql("update one_time_link set withdrawn_at = ? where subject_id = ? and kind = ? and used_at is null and withdrawn_at is null")
                .params(now(), subject, kind)
                .update();
    }

    /** The link as it opens now; expired, used, withdrawn and never issued are the same nothing. */
    Optional<Open> find(String secret) {
        return jdbc.sql("select id, kind, subject_id from one_time_link where hash = ? and used_at is null and withdrawn_at is null and expires_at > ?")
                .params(LinkSecret.hash(secret), now())
                .query((row, _) -> new Open(UUID.fromString(row.getString("id")), row.getString("kind"), UUID.fromString(row.getString("subject_id"))))
                .optional();
    }

    /** The link within its time, by which somebody came already: the second click of the same person finds it. */
    Optional<Used> used(String secret) {
        return jdbc.sql("select kind, subject_id, used_by from one_time_link where hash = ? and used_by is not null and expires_at > ?")
                .params(LinkSecret.hash(secret), now())
                .query((row, _) -> new Used(row.getString("kind"), UUID.fromString(row.getString("subject_id")), AccountId.of(row.getString("used_by"))))
                .optional();
    }

    /** Takes the link, in the caller's transaction; of all who try at once, one is told yes. */
    boolean take(Open link) {
        return jdbc.sql("update one_time_link set used_at = :now where id = :id and used_at is null and withdrawn_at is null and expires_at > :now")
                        .param("now", now())
                        .param("id", link.id())
                        .update()
                == 1;
    }

    /** Who came by the link that was just taken. */
    void takenBy(Open link, AccountId account) {
        jdbc.sql("update one_time_link set used_by = ? where id = ?").params(account.value(), link.id()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
