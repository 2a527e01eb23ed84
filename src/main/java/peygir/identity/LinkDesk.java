package peygir.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;

/**
 * Where the administrator makes accounts for others and helps those who forgot their password: by links that are handed
 * over and open once. The administrator never knows anybody's password.
 */
@Service
public class LinkDesk {

    public static final int LONGEST_NAME = 120;

    /** Roles that belong to no place; offices are given at the desk of offices, representations by the counties. */
    public static final Set<Role> OF_NATION = Set.of(Role.NATIONAL, Role.AUDITOR, Role.ADMIN);

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    LinkDesk(OneTimeLinks links, Accounts accounts, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes an account that waits to be claimed; offices can be given to it at once.
     *
     * @param role one of {@link #OF_NATION} that it begins with, or none
     * @throws DomainException when the name is missing or too long
     */
    @Permit(Role.ADMIN)
    @Transactional
    public IssuedLink invite(Actor who, CommandKey key, String typedName, @Nullable Role role) {
        var name = Letters.store(typedName).strip();
        if (name.isEmpty()) {
            throw new DomainException("shared.ui.TextRule.required");
        }
        if (name.length() > LONGEST_NAME) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_NAME, name.length());
        }
        if (role != null && !OF_NATION.contains(role)) {
            throw new NotFound();
        }
        return links.invite(who, key, "LinkDesk.invite", NewAccountWelcome.KIND, () -> {
            var account = Account.unclaimed(AccountId.random(), name, clock.instant());
            accounts.saveAndFlush(account);
            if (role != null) {
                jdbc.sql("insert into account_role (id, account_id, role, valid_from) values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), account.id().value(), role.name(), LocalDate.now(clock))
                        .update();
            }
            audit.record(who, null, "LinkDesk.invite", "account " + account.id(), role == null ? name : name + ": " + role);
            return account.id().value();
        });
    }

    /**
     * A new link for an account nobody has claimed yet; the earlier one opens nothing any more.
     *
     * @throws DomainException when it was claimed, or is disabled
     */
    @Permit(Role.ADMIN)
    @Transactional
    public IssuedLink inviteAgain(Actor who, CommandKey key, AccountId id) {
        return links.invite(who, key, "LinkDesk.inviteAgain", NewAccountWelcome.KIND, () -> {
            var account = enabled(id);
            if (account.signInName() != null) {
                throw new DomainException("identity.LinkDesk.claimed", account.displayName());
            }
            audit.record(who, null, "LinkDesk.inviteAgain", "account " + id, account.displayName());
            return id.value();
        });
    }

    /**
     * A link by which the account takes a new password; the old one stays until then.
     *
     * @throws DomainException when it was never claimed, or is disabled
     */
    @Permit(Role.ADMIN)
    @Transactional
    public IssuedLink reset(Actor who, CommandKey key, AccountId id) {
        return links.reset(who, key, "LinkDesk.reset", () -> {
            var account = enabled(id);
            if (account.signInName() == null) {
                throw new DomainException("identity.LinkDesk.unclaimed", account.displayName());
            }
            audit.record(who, null, "LinkDesk.reset", "account " + id, account.displayName());
            return id.value();
        });
    }

    private Account enabled(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        if (!account.enabled()) {
            throw new DomainException("identity.LinkDesk.disabled", account.displayName());
        }
        return account;
    }
}
