package peygir.coverage;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** An NGO does, did or may do something together with another: as a partner, or in an activity of its own. */
@Component
class KeptPartners implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.PARTNERS;
    }

    @Override
    public String any() {
        return "select 1 from dual where exists (select 1 from activity_partner x where x.ngo_id = n.id)"
                + " or exists (select 1 from activity y straight_join activity_partner x on x.activity_id = y.id where y.ngo_id = n.id)";
    }
}
