package peygir.place;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import peygir.shared.OfficeId;

interface OfficeRegister extends Repository<Office, OfficeId> {

    Office save(Office office);

    /** Held until the transaction ends: two hands appoint one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Office> findById(OfficeId id);
}
