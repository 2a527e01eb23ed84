package peygir.introduction;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Introductions extends Repository<Introduction, IntroductionId> {

    Introduction save(Introduction introduction);

    Optional<Introduction> findById(IntroductionId id);
}
