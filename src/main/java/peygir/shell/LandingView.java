package peygir.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import peygir.access.CurrentActor;

/** The bare address: leads to the home of whoever is signed in. */
@Route("")
@PermitAll
class LandingView extends Div implements BeforeEnterObserver {

    private final transient CurrentActor current;

    LandingView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Home.of(current.get()));
    }
}
