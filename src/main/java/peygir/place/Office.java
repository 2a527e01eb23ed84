package peygir.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;

/** An office and those who held it. It stays when they go. */
@Entity
class Office {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfficeId id;

    @Version
    private long version;

    @Column(updatable = false)
    private @Nullable String countyCode;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private List<Holding> holdings = new ArrayList<>();

    protected Office() {}

    Office(OfficeId id, @Nullable CountyCode county) {
        this.id = id;
        this.countyCode = county == null ? null : county.value();
    }

    void expectVersion(long seen) {
        if (version != seen) {
            throw new ObjectOptimisticLockingFailureException(Office.class, id);
        }
    }

    /** Gives the office to somebody; a governor or director follows only when the one before has a last day. */
    void appoint(Holding holding) {
        var fits = countyCode == null ? holding.role() == Role.DIRECTOR : holding.role() == Role.GOVERNOR || holding.role() == Role.EXPERT;
        if (!fits) {
            throw new DomainException("place.Office.wrongRole");
        }
        if (holding.role() != Role.EXPERT) {
            holdings.stream().filter(other -> other.role() == holding.role() && other.meets(holding)).findFirst().ifPresent(other -> {
                throw new DomainException("place.Office.held", other.person());
            });
        }
        holdings.add(holding);
    }

    /** Ends a holding with its last day. */
    Holding relieve(UUID holding, LocalDate lastDay) {
        var ended = holdings.stream().filter(each -> each.id().equals(holding)).findFirst().orElseThrow(NotFound::new);
        ended.end(lastDay);
        return ended;
    }

    OfficeId id() {
        return id;
    }

    @Nullable
    CountyCode county() {
        return countyCode == null ? null : new CountyCode(countyCode);
    }
}
