package peygir.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.shared.AccountId;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;

/**
 * Makes administrators from outside the pages, by whoever may start the server: there is no account that could do it
 * inside, and none is made by default.
 */
@Component
public class FirstAdministrator {

    public static final int SHORTEST_PASSWORD = 12;

    /** Whoever sits at the server's terminal, under a sign that needs no translation. */
    private static final Actor TERMINAL = new Actor(new AccountId(new UUID(0, 1)), "—", "fa", Set.of());

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, PasswordEncoder encoder, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws DomainException when the sign-in name is taken or no name, or the password too short
     */
    @Transactional
    public AccountId appoint(String signInName, String displayName, String password) {
        if (!signInName.matches("[A-Za-z0-9._-]{3,60}")) {
            throw new DomainException("identity.FirstAdministrator.noName");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new DomainException("identity.FirstAdministrator.passwordTooShort", SHORTEST_PASSWORD);
        }
        if (jdbc.sql("select count(*) from account where sign_in_name = ?").param(signInName).query(Long.class).single() > 0) {
            throw new DomainException("identity.FirstAdministrator.nameTaken", signInName);
        }
        var id = AccountId.random();
        // As at the sign-in page: digits of every keyboard are the same password.
        accounts.saveAndFlush(new Account(id, signInName, displayName, encoder.encode(Digits.toLatin(password)), Language.PERSIAN.tag(), clock.instant()));
        jdbc.sql("insert into account_role (id, account_id, role, valid_from) values (?, ?, 'ADMIN', ?)")
                .params(UUID.randomUUID(), id.value(), LocalDate.now(clock))
                .update();
        audit.record(TERMINAL, null, "FirstAdministrator.appoint", "account " + id, signInName);
        return id;
    }
}
