package peygir.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.ngo.SignOfLife;
import peygir.ngo.Standing;
import peygir.shared.NgoId;

/** An NGO lives when someone came to a meeting for it. */
@Component
class AttendanceSign implements SignOfLife {

    private final JdbcClient jdbc;

    AttendanceSign(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing.LifeFact fact() {
        return Standing.LifeFact.ATTENDED;
    }

    @Override
    public Optional<LocalDate> latest(NgoId ngo, LocalDate until) {
        return jdbc.sql("select m.held_on from attendance a join meeting m on m.id = a.meeting_id where a.ngo_id = ?"
                        + " and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and m.held_on <= ? order by m.held_on desc limit 1")
                .params(ngo.value(), until)
                .query(LocalDate.class)
                .optional();
    }
}
