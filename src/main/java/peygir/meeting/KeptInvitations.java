package peygir.meeting;

import org.springframework.stereotype.Component;
import peygir.ngo.KeptOfNgo;

/** A meeting an NGO is invited to is still to come. */
@Component
class KeptInvitations implements KeptOfNgo {

    @Override
    public Matter matter() {
        return Matter.INVITATIONS;
    }

    @Override
    public String any() {
        return "select 1 from invitation x join meeting m on m.id = x.meeting_id where x.ngo_id = n.id and m.state = 'INVITED'";
    }
}
