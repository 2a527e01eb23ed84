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
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** An NGO on the register. Whether it is active follows from its licences and is never typed. */
@Entity
class Ngo {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NgoId id;

    @Version
    private @Nullable Long version;

    private String name;
    private String searchText;
    private String searchCompact;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String primarySector;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private LegalForm legalForm;

    private @Nullable String nationalId;
    private @Nullable String registrationNumber;
    private @Nullable UUID affiliationId;
    private @Nullable LocalDate foundedOn;
    private @Nullable String phone;
    private @Nullable String about;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate profileConfirmedOn;

    protected Ngo() {}

    Ngo(NgoId id, NgoRegistry.Registration registration, LocalDate today) {
        this.id = id;
        this.county = registration.county();
        this.primarySector = registration.sector();
        this.legalForm = registration.legalForm();
        this.nationalId = registration.nationalId() == null ? null : registration.nationalId().value();
        this.profileConfirmedOn = today;
        rename(registration.name());
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Ngo.class, id);
        }
    }

    /** The one place where the search columns are filled. */
    private void rename(String name) {
        this.name = name;
        this.searchText = Letters.fold(name);
        this.searchCompact = Letters.compact(name);
    }

    void describe(@Nullable String phone, @Nullable String about, LocalDate today) {
        this.phone = phone;
        this.about = about;
        this.profileConfirmedOn = today;
    }

    void confirmProfile(LocalDate today) {
        this.profileConfirmedOn = today;
    }

    NgoId id() {
        return id;
    }

    CountyCode county() {
        return county;
    }

    String name() {
        return name;
    }
}
