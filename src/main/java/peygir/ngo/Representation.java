package peygir.ngo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.AccountId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** Somebody speaks for an NGO, from the first day to the last or until they leave; what they may do there follows these dates. */
@Entity
class Representation {

    static final int LONGEST_ENDED_BY = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RepresentationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    private @Nullable UUID accountId;
    private String personName;
    private String role;
    private boolean maySignIn;
    private boolean mayInvite;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected Representation() {}

    Representation(RepresentationId id, NgoId ngo, String personName, String role, LocalDate from, @Nullable LocalDate to, boolean mayInvite) {
        if (to != null && to.isBefore(from)) {
            throw new DomainException("ngo.Representation.period");
        }
        this.id = id;
        this.ngo = ngo;
        this.personName = personName;
        this.role = role;
        this.validFrom = from;
        this.validTo = to;
        this.mayInvite = mayInvite;
        this.maySignIn = true;
    }

    /** The person shall be able to sign in; how is the link's matter. */
    void invite(LocalDate today) {
        expectOpen(today);
        if (accountId != null) {
            throw new DomainException("ngo.Representation.claimed", personName);
        }
        maySignIn = true;
    }

    /** The person came by this account. */
    void claimedBy(AccountId account, LocalDate today) {
        invite(today);
        accountId = account.value();
    }

    /** From the next request on, no session of the person reaches the NGO; the day does not matter. */
    void end(Instant now, LocalDate today, String by) {
        expectOpen(today);
        endedAt = now;
        endedBy = by.length() <= LONGEST_ENDED_BY ? by : by.substring(0, LONGEST_ENDED_BY);
    }

    boolean begunBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    /** The office lets the person invite others, or no longer. */
    void letInvite(boolean may, LocalDate today) {
        expectOpen(today);
        mayInvite = may;
    }

    void expectOpen(LocalDate today) {
        if (endedAt != null || validTo != null && validTo.isBefore(today)) {
            throw new DomainException("ngo.Representation.over", personName);
        }
    }

    RepresentationId id() {
        return id;
    }

    NgoId ngo() {
        return ngo;
    }

    String personName() {
        return personName;
    }

    String role() {
        return role;
    }

    @Nullable
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }
}
