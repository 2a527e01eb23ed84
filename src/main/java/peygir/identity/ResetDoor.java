package peygir.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.shared.AccountId;
import peygir.shared.DomainException;

/** The door for those who forgot their password: the link their office handed over takes a new one, once. */
@Component
public class ResetDoor {

    private static final String SECOND_CLICK = "reset";

    private final OneTimeLinks links;
    private final LinkTries tries;
    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordWork work;
    private final SignInThrottle throttle;
    private final TransactionOperations transaction;
    private final AuditLog audit;

    ResetDoor(
            OneTimeLinks links, LinkTries tries, Accounts accounts, PasswordRule rule, PasswordWork work, SignInThrottle throttle, TransactionOperations transaction,
            AuditLog audit) {
        this.links = links;
        this.tries = tries;
        this.accounts = accounts;
        this.rule = rule;
        this.work = work;
        this.throttle = throttle;
        this.transaction = transaction;
        this.audit = audit;
    }

    /**
     * The sign-in name the link is for; empty when it opens nothing, for whatever reason.
     *
     * @throws org.springframework.security.authentication.LockedException while that address must wait
     */
    public Optional<String> look(Visitor visitor) {
        return opened(visitor).flatMap(this::account).map(Account::signInName);
    }

    /**
     * Takes the new password; every session of the account ends. The same person's second click answers as the first did.
     *
     * @throws LinkClosed when the link opens nothing
     * @throws DomainException when the password is not good
     */
    public void reset(Visitor visitor, String password) {
        var link = opened(visitor).orElse(null);
        if (link == null) {
            expectSecondClick(visitor, password);
            return;
        }
        var account = account(link).orElseThrow(LinkClosed::new);
        rule.expectGood(password, String.valueOf(account.signInName()), account.displayName());
        var hash = work.hash(password);
        transaction.executeWithoutResult(_ -> {
            if (!links.take(link)) {
                throw new LinkClosed();
            }
            var own = account(link).orElseThrow(LinkClosed::new);
            own.changePassword(hash);
            accounts.saveAndFlush(own);
            links.takenBy(link, own.id());
            var who = new Actor(own.id(), own.displayName(), own.language(), Set.of());
            audit.record(who, null, "ResetDoor.reset", "account " + own.id(), "");
        });
    }

    private void expectSecondClick(Visitor visitor, String password) {
        var used = links.used(visitor.secret()).filter(link -> link.kind().equals(OneTimeLinks.RESET)).orElseThrow(LinkClosed::new);
        var account = accounts.findById(used.by()).orElseThrow(LinkClosed::new);
        throttle.admit(SECOND_CLICK, used.by().toString());
        if (!work.matches(password, account.passwordHash())) {
            throttle.failed(SECOND_CLICK, used.by().toString());
            throw new LinkClosed();
        }
    }

    private Optional<Account> account(OneTimeLinks.Open link) {
        return accounts.findById(new AccountId(link.subject())).filter(account -> account.enabled() && account.signInName() != null);
    }

    private Optional<OneTimeLinks.Open> opened(Visitor visitor) {
        return tries.find(visitor, OneTimeLinks.RESET::equals);
    }
}
