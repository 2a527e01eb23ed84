package peygir.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);

    List<Commitment> findByFactSeriesId(UUID series);
}
