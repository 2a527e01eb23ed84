package peygir.access;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in at this request. Views ask it; services are told. */
@Component
public class CurrentActor {

    /**
     * @throws NotPermitted when nobody is signed in
     */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        throw new NotPermitted();
    }
}
