package peygir.ngo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Capacities extends Repository<Capacity, CapacityId> {

    Capacity save(Capacity capacity);

    Optional<Capacity> findById(CapacityId id);

    /** Brings what was saved to the database, for those who hear of it and look there. */
    void flush();
}
