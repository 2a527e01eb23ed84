package peygir.commitment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import peygir.shared.CountyCode;

interface Commitments extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    /** Held until the transaction ends: two hands change one commitment one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Commitment> findById(CommitmentId id);

    /** Those that a meeting of this series may prove; held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Commitment> findByFactSeriesId(UUID series);

    /** Those that wait for such a fact in that county; held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Commitment> findByFactAndCounty(Fact fact, CountyCode county);

    /** Those that wait for the answer to that expectation; held likewise. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Commitment> findByFactAndExpectationId(Fact fact, UUID expectation);
}
