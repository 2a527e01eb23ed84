package peygir.access;

import java.io.Serializable;
import java.security.Principal;

/**
 * What a session remembers of its owner. Rights are looked up anew at each request and replaced here when they changed.
 *
 * @param epoch the account's session epoch at sign-in; a newer one in the account ends this session
 */
public record SignedIn(Actor actor, int epoch) implements Principal, Serializable {

    @Override
    public String getName() {
        return actor.account().toString();
    }
}
