package peygir.commitment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    /** Held until the transaction ends: two hands change one commitment one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Commitment> findById(CommitmentId id);

    /** Those that a meeting of this series may prove; held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Commitment> findByFactSeriesId(UUID series);
}
