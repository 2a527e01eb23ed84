package peygir.duplicate;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** A record became one with that of an NGO, or was taken out of another again. */
@Component
class KeptMerges implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.MERGES;
    }

    @Override
    public String any() {
        return "select 1 from dual where exists (select 1 from ngo_merge x where x.kept = n.id)"
                + " or exists (select 1 from ngo_merge x where x.merged = n.id and x.undone_on is not null)";
    }
}
