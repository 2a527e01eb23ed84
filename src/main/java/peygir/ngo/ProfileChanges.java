package peygir.ngo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProfileChanges extends Repository<ProfileChange, ProfileChangeId> {

    ProfileChange save(ProfileChange change);

    Optional<ProfileChange> findById(ProfileChangeId id);
}
