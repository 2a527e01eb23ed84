package peygir.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.shared.AccountId;
import peygir.shared.DomainException;

/** Somebody holds an office, from the first day to the last; acting, when only for the time being. */
@Entity
@Table(name = "office_holding")
class Holding {

    @Id
    private UUID id;

    private @Nullable UUID accountId;
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Role role;

    private boolean acting;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Holding() {}

    Holding(UUID id, Role role, String person, @Nullable AccountId account, boolean acting, LocalDate from) {
        this.id = id;
        this.role = role;
        this.personName = person;
        this.accountId = account == null ? null : account.value();
        this.acting = acting;
        this.validFrom = from;
    }

    /** Would both hold the office on one day? */
    boolean meets(Holding other) {
        return (validTo == null || !validTo.isBefore(other.validFrom)) && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new DomainException("place.Holding.endedAlready", validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new DomainException("place.Holding.endsBeforeItBegan", validFrom);
        }
        validTo = lastDay;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    String person() {
        return personName;
    }
}
