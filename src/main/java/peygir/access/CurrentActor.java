package peygir.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is signed in at this request. Views ask it; services are told. */
@Component
public class CurrentActor {

    private final SecurityContextHolderStrategy holder;

    CurrentActor(SecurityContextHolderStrategy holder) {
        this.holder = holder;
    }

    /**
     * @throws NotPermitted when nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(NotPermitted::new);
    }

    /** Empty when nobody is signed in. */
    public Optional<Actor> find() {
        var authentication = holder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }
}
