package peygir.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import peygir.shared.AccountId;
import peygir.shared.DomainException;
import peygir.shared.Language;

/** A person's key to the product. What it opens is said elsewhere: by the office held, the NGO represented, or a role. */
@Entity
class Account {

    /** The hash of no password: nothing typed matches it. */
    private static final String NO_PASSWORD = "-";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    /** Null until the account is claimed by whom it was made for. */
    private @Nullable String signInName;

    private String displayName;
    private String passwordHash;
    private String language;
    private boolean enabled;
    private int sessionEpoch;
    private Instant createdAt;

    protected Account() {}

    Account(AccountId id, @Nullable String signInName, String displayName, String passwordHash, String language, Instant now) {
        this.id = id;
        this.signInName = signInName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.language = language;
        this.enabled = true;
        this.createdAt = now;
    }

    /** An account for somebody who will choose its name and password. */
    static Account unclaimed(AccountId id, String displayName, Instant now) {
        return new Account(id, null, displayName, NO_PASSWORD, Language.PERSIAN.tag(), now);
    }

    /** Whoever it was made for comes. */
    void claim(String signInName, String passwordHash, String language) {
        if (this.signInName != null || !enabled) {
            throw new LinkClosed();
        }
        this.signInName = signInName;
        this.passwordHash = passwordHash;
        this.language = language;
    }

    /** From the next request on, no session of this account is answered. */
    void disable() {
        if (!enabled) {
            throw new DomainException("identity.Account.alreadyDisabled", displayName);
        }
        enabled = false;
        sessionEpoch++;
    }

    void enable() {
        if (enabled) {
            throw new DomainException("identity.Account.alreadyEnabled", displayName);
        }
        enabled = true;
    }

    void endAllSessions() {
        sessionEpoch++;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    void speak(String language) {
        this.language = language;
    }

    AccountId id() {
        return id;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String signInName() {
        return signInName;
    }

    String passwordHash() {
        return passwordHash;
    }

    String language() {
        return language;
    }

    boolean enabled() {
        return enabled;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }
}
