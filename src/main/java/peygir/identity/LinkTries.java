package peygir.identity;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Finds what a visitor's link opens. Who tries links that open nothing waits like who tries passwords. */
@Component
class LinkTries {

    private static final String LINK = "link";

    private final OneTimeLinks links;
    private final SignInThrottle throttle;

    LinkTries(OneTimeLinks links, SignInThrottle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    /**
     * @throws org.springframework.security.authentication.LockedException while that address must wait
     */
    Optional<OneTimeLinks.Open> find(Visitor visitor, Predicate<String> kind) {
        throttle.admit(LINK, visitor.address());
        var link = links.find(visitor.secret()).filter(open -> kind.test(open.kind()));
        if (link.isEmpty()) {
            throttle.failed(LINK, visitor.address());
        } else {
            throttle.succeeded(LINK, visitor.address());
        }
        return link;
    }
}
