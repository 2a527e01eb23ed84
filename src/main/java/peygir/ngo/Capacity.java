package peygir.ngo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** Something an NGO offers, from the day it is declared until it is withdrawn. */
@Entity
class Capacity {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CapacityId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CapacityKind kind;

    private String description;
    private @Nullable Integer amount;
    private @Nullable String availability;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Visibility visibility;

    private LocalDate declaredOn;
    private @Nullable String subSector;
    private @Nullable UUID localityId;
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate withdrawnOn;

    protected Capacity() {}

    Capacity(CapacityId id, CapacityRegister.Declaration declaration, LocalDate today) {
        this.id = id;
        this.ngo = declaration.ngo();
        this.kind = declaration.kind();
        this.description = declaration.description();
        this.amount = declaration.amount();
        this.availability = declaration.availability();
        this.visibility = declaration.visibility();
        this.subSector = declaration.subSector();
        this.localityId = declaration.locality();
        this.declaredOn = today;
        this.confirmedOn = today;
    }

    /** Still there, as it is described. */
    void confirm(LocalDate today) {
        expectThere();
        confirmedOn = today;
    }

    void withdraw(LocalDate today) {
        expectThere();
        withdrawnOn = today;
    }

    private void expectThere() {
        if (withdrawnOn != null) {
            throw new DomainException("ngo.Capacity.withdrawnAlready", withdrawnOn);
        }
    }

    CapacityId id() {
        return id;
    }

    NgoId ngo() {
        return ngo;
    }

    String description() {
        return description;
    }
}
