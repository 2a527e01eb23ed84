package peygir.ngo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RepresentationList extends Repository<Representation, RepresentationId> {

    Representation save(Representation representation);

    Optional<Representation> findById(RepresentationId id);
}
