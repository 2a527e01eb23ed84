package peygir.meeting;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    /** Writes at once, for the rows that hang on it. */
    Meeting saveAndFlush(Meeting meeting);

    /** Held until the transaction ends: two hands write one meeting's lists one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findById(MeetingId id);
}
