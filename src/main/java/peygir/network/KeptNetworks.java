package peygir.network;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** An NGO is in a network, or was asked into one, and neither refused nor left. */
@Component
class KeptNetworks implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.NETWORKS;
    }

    @Override
    public String any() {
        return "select 1 from network_member x where x.ngo_id = n.id and x.declined_on is null and x.left_on is null";
    }
}
