package peygir.coverage;

import org.springframework.stereotype.Component;
import peygir.ngo.SignOfLife;
import peygir.ngo.Standing;

/** An NGO lives when it confirmed that an activity of its own, not withdrawn, is true. */
@Component
class ActivitySign implements SignOfLife {

    @Override
    public Standing.LifeFact fact() {
        return Standing.LifeFact.ACTIVITY_CONFIRMED;
    }

    @Override
    public String latest() {
        return "select max(b.confirmed_on) from activity b where b.ngo_id = n.id and b.withdrawn_on is null and b.confirmed_on <= :today";
    }
}
