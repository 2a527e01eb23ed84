package peygir.coverage;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Activities extends Repository<Activity, ActivityId> {

    Activity save(Activity activity);

    Optional<Activity> findById(ActivityId id);

    /** Brings what was saved to the database, for rows that hang on it. */
    void flush();
}
