package peygir.introduction;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** An NGO was told of another. */
@Component
class KeptIntroductions implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.INTRODUCTIONS;
    }

    @Override
    public String any() {
        return "select 1 from introduction x where x.asker_id = n.id or x.giver_id = n.id";
    }
}
