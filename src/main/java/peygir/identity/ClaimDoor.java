package peygir.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.shared.AccountId;
import peygir.shared.DomainException;
import peygir.shared.Language;

/**
 * The door invited people come in by: with the link they were handed they choose a name and a password, or come by the
 * account they have. Of all who come with one link at once, one enters.
 */
@Component
public class ClaimDoor {

    private static final String NAMES = "names";

    private final OneTimeLinks links;
    private final LinkTries tries;
    private final Map<String, Welcome> welcomes;
    private final Accounts accounts;
    private final PasswordVerifier verifier;
    private final PasswordRule rule;
    private final PasswordWork work;
    private final SignInThrottle throttle;
    private final TransactionOperations transaction;
    private final AuditLog audit;
    private final Clock clock;

    ClaimDoor(
            OneTimeLinks links, LinkTries tries, Collection<Welcome> welcomes, Accounts accounts, PasswordVerifier verifier, PasswordRule rule, PasswordWork work,
            SignInThrottle throttle, TransactionOperations transaction, AuditLog audit, Clock clock) {
        this.links = links;
        this.tries = tries;
        this.welcomes = welcomes.stream().collect(Collectors.toUnmodifiableMap(Welcome::kind, Function.identity()));
        this.accounts = accounts;
        this.verifier = verifier;
        this.rule = rule;
        this.work = work;
        this.throttle = throttle;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody who came in.
     *
     * @param start where they begin, without a leading slash
     */
    public record Came(AccountId account, String start) {}

    /**
     * To what the link invites; empty when it opens nothing, for whatever reason.
     *
     * @throws org.springframework.security.authentication.LockedException while that address must wait
     */
    public Optional<Invited> look(Visitor visitor, Locale locale) {
        return opened(visitor).flatMap(link -> invited(link, locale));
    }

    /**
     * A newcomer chooses a name and a password. The same person's second click answers as the first did.
     *
     * @throws LinkClosed when the link opens nothing, or another came first
     * @throws DomainException when the name is none or taken, or the password not good
     */
    public Came claim(Visitor visitor, String typedName, String password, Language language) {
        var link = opened(visitor).orElse(null);
        if (link == null) {
            return again(visitor, typedName, password);
        }
        var person = invited(link, language.locale()).orElseThrow(LinkClosed::new).person();
        var name = SignInName.of(typedName);
        rule.expectGood(password, name.value(), person);
        throttle.admit(NAMES, link.id().toString());
        if (accounts.existsBySignInName(name.value())) {
            return takenUnless(visitor, link, name, password);
        }
        var hash = work.hash(password);
        try {
            return enter(link, () -> newcomer(link, name, person, hash, language));
        } catch (LinkClosed _) {
            return again(visitor, typedName, password);
        } catch (DataIntegrityViolationException _) {
            return takenUnless(visitor, link, name, password);
        }
    }

    /**
     * Somebody with an account comes by it.
     *
     * @throws LinkClosed when the link opens nothing, or is for a new account only
     * @throws BadCredentialsException when name or password is not right
     * @throws DomainException when this account cannot come to this
     */
    public Came attach(Visitor visitor, String name, String password) {
        var link = opened(visitor).orElse(null);
        if (link == null) {
            return again(visitor, name, password);
        }
        if (!invited(link, Locale.ROOT).orElseThrow(LinkClosed::new).known()) {
            throw new LinkClosed();
        }
        var account = verifier.verified(name, password, visitor.address()).actor().account();
        try {
            return enter(link, () -> accounts.findById(account).orElseThrow(LinkClosed::new));
        } catch (LinkClosed _) {
            return again(visitor, name, password);
        }
    }

    private Came enter(OneTimeLinks.Open link, Supplier<Account> who) {
        return transaction.execute(_ -> {
            if (!links.take(link)) {
                throw new LinkClosed();
            }
            var account = who.get();
            links.takenBy(link, account.id());
            var actor = new Actor(account.id(), account.displayName(), account.language(), Set.of());
            audit.record(actor, null, "ClaimDoor.claim", "account " + account.id(), link.kind() + " " + link.subject());
            return new Came(account.id(), welcome(link).claimed(link.subject(), actor));
        });
    }

    private Account newcomer(OneTimeLinks.Open link, SignInName name, String person, String hash, Language language) {
        if (link.kind().equals(NewAccountWelcome.KIND)) {
            var account = accounts.findById(new AccountId(link.subject())).orElseThrow(LinkClosed::new);
            account.claim(name.value(), hash, language.tag());
            return accounts.saveAndFlush(account);
        }
        return accounts.saveAndFlush(new Account(AccountId.random(), name.value(), person, hash, language.tag(), clock.instant()));
    }

    /** The same person's second click: the link is spent, but by the account whose name and password these are. */
    private Came again(Visitor visitor, String name, String password) {
        var used = links.used(visitor.secret()).filter(link -> welcomes.containsKey(link.kind())).orElseThrow(LinkClosed::new);
        try {
            var account = verifier.verified(name, password, visitor.address()).actor().account();
            if (account.equals(used.by())) {
                return new Came(account, "");
            }
        } catch (BadCredentialsException _) {
            // Answers like any other link that opens nothing.
        }
        throw new LinkClosed();
    }

    private Optional<OneTimeLinks.Open> opened(Visitor visitor) {
        return tries.find(visitor, welcomes::containsKey);
    }

    private Optional<Invited> invited(OneTimeLinks.Open link, Locale locale) {
        return welcome(link).invited(link.subject(), locale);
    }

    private Welcome welcome(OneTimeLinks.Open link) {
        return Optional.ofNullable(welcomes.get(link.kind())).orElseThrow(LinkClosed::new);
    }

    /** Somebody has that name: another, or the same person whose first click was just carried out. */
    private Came takenUnless(Visitor visitor, OneTimeLinks.Open link, SignInName name, String password) {
        if (links.find(visitor.secret()).isEmpty()) {
            return again(visitor, name.value(), password);
        }
        // Who holds a link may not ask for one name after the other either.
        throttle.failed(NAMES, link.id().toString());
        throw new DomainException("identity.SignInName.taken", name.value());
    }
}
