package peygir.experience;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** An NGO told the others what it learned. */
@Component
class KeptNotes implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.NOTES;
    }

    @Override
    public String any() {
        return "select 1 from experience_note x where x.ngo_id = n.id and x.withdrawn_on is null";
    }
}
