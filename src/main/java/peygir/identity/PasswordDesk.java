package peygir.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** Where people change their own password. */
@Service
public class PasswordDesk {

    private static final String OWN = "own password";

    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordWork work;
    private final SignInThrottle throttle;
    private final TransactionOperations transaction;
    private final Commands commands;
    private final AuditLog audit;

    PasswordDesk(
            Accounts accounts, PasswordRule rule, PasswordWork work, SignInThrottle throttle, TransactionOperations transaction, Commands commands,
            AuditLog audit) {
        this.accounts = accounts;
        this.rule = rule;
        this.work = work;
        this.throttle = throttle;
        this.transaction = transaction;
        this.commands = commands;
        this.audit = audit;
    }

    /**
     * Puts a new password in place of the asker's own. Every session of the account ends with its next request; whoever
     * asked is let in anew by {@link Entrance}.
     *
     * @throws DomainException when the present one is not right, or the new one not good
     * @throws org.springframework.security.authentication.LockedException after too many wrong ones
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.ADMIN, Role.NATIONAL})
    public void change(Actor who, CommandKey key, String present, String next) {
        var id = who.account().toString();
        throttle.admit(OWN, id);
        var account = accounts.findById(who.account()).orElseThrow(NotFound::new);
        // Hashing waits its turn, which no transaction should.
        var right = work.matches(present, account.passwordHash());
        if (right) {
            rule.expectGood(next, String.valueOf(account.signInName()), account.displayName());
        }
        var hash = right ? work.hash(next) : "";
        transaction.executeWithoutResult(_ -> commands.once(who, key, "PasswordDesk.change", () -> {
            // Of a second click the first has changed what is present: it never comes here.
            if (!right) {
                throttle.failed(OWN, id);
                throw new DomainException("identity.PasswordDesk.wrong");
            }
            throttle.succeeded(OWN, id);
            account.changePassword(hash);
            accounts.save(account);
            audit.record(who, null, "PasswordDesk.change", "account " + id, "");
            return who.account().value();
        }));
    }
}
