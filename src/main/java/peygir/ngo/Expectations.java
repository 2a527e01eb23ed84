package peygir.ngo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Expectations extends Repository<Expectation, ExpectationId> {

    Expectation save(Expectation expectation);

    Optional<Expectation> findById(ExpectationId id);

    /** Brings what was saved to the database, for those who hear of it and look there. */
    void flush();
}
