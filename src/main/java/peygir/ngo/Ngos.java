package peygir.ngo;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import peygir.shared.NgoId;

interface Ngos extends Repository<Ngo, NgoId> {

    Ngo save(Ngo ngo);

    Optional<Ngo> findById(NgoId id);
}
