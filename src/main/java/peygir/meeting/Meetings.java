package peygir.meeting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);
}
