package peygir.meeting;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** An NGO proposed something for an agenda. */
@Component
class KeptProposals implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.PROPOSALS;
    }

    @Override
    public String any() {
        return "select 1 from topic_proposal x where x.ngo_id = n.id";
    }
}
