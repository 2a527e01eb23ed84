package peygir.coverage;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Needs extends Repository<Need, NeedId> {

    Need save(Need need);

    /** Held until the transaction ends: of two who change a need the second sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Need> findById(NeedId id);
}
