package peygir.meeting;

import org.springframework.stereotype.Component;
import peygir.ngo.SignOfLife;
import peygir.ngo.Standing;

/** An NGO lives when someone came to a meeting for it. */
@Component
class AttendanceSign implements SignOfLife {

    @Override
    public Standing.LifeFact fact() {
        return Standing.LifeFact.ATTENDED;
    }

    @Override
    public String latest() {
        return "select max(m.held_on) from attendance a join meeting m on m.id = a.meeting_id where a.ngo_id = n.id"
                + " and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and m.held_on <= :today";
    }
}
