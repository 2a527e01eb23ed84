package peygir.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Verifies a password as often as it is asked to: the floor of a sign-in, in the process that lets people in. Only
 * benchmarks know its address.
 */
@Route(value = VerifyView.ADDRESS, autoLayout = false, registerAtStartup = false)
@PermitAll
public class VerifyView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "bench-verify";

    private final transient PasswordEncoder encoder;
    private final String hash;

    VerifyView(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.hash = encoder.encode(Workshop.PASSWORD);
    }

    /** Another number each time, so that the address is a new one: {@code times} is how often. */
    static String address(int times, int round) {
        return ADDRESS + "?times=" + times + "&round=" + round;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var times = event.getLocation().getQueryParameters().getSingleParameter("times").map(Integer::parseInt).orElse(0);
        for (var time = 0; time < times; time++) {
            if (!encoder.matches(Workshop.PASSWORD, hash)) {
                throw new IllegalStateException("the password did not match");
            }
        }
        setText(times + " times");
    }
}
