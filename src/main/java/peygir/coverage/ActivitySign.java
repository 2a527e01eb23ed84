package peygir.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.ngo.SignOfLife;
import peygir.ngo.Standing;
import peygir.shared.NgoId;

/** An NGO lives when it confirmed that an activity of its own, not withdrawn, is true. */
@Component
class ActivitySign implements SignOfLife {

    private final JdbcClient jdbc;

    ActivitySign(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing.LifeFact fact() {
        return Standing.LifeFact.ACTIVITY_CONFIRMED;
    }

    @Override
    public Optional<LocalDate> latest(NgoId ngo, LocalDate until) {
        return jdbc.sql("select confirmed_on from activity where ngo_id = ? and withdrawn_on is null and confirmed_on <= ? order by confirmed_on desc limit 1")
                .params(ngo.value(), until)
                .query(LocalDate.class)
                .optional();
    }
}
