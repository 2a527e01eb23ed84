package peygir.commitment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Escalations extends Repository<Escalation, UUID> {

    Escalation save(Escalation escalation);

    List<Escalation> findByCommitmentIdOrderByRaisedOn(UUID commitment);
}
