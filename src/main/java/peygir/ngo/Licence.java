package peygir.ngo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;

/** A permission to work, by one authority, for one sector, from one day to another. A renewal is another licence. */
@Entity
class Licence {

    @Id
    private UUID id;

    private String issuer;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private LicenceLevel level;

    private String sectorCode;
    private String number;
    private LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate revokedOn;

    protected Licence() {}

    Licence(UUID id, Permission permission, LocalDate today) {
        if (permission.issuedOn().isAfter(today)) {
            throw new DomainException("ngo.Licence.issuedInFuture", today);
        }
        this.id = id;
        this.issuer = permission.issuer();
        this.level = permission.level();
        this.sectorCode = permission.sector();
        this.number = permission.number();
        this.issuedOn = permission.issuedOn();
        this.expiresOn = permission.expiresOn();
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return issuer + " " + number;
    }

    boolean isValidOn(LocalDate day) {
        return revokedOn == null && !issuedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
