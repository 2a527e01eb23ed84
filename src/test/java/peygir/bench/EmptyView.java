package peygir.bench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The floor: a page with nothing but one Div and a word, in the same production build. Only benchmarks know its address. */
@Route(value = EmptyView.ADDRESS, autoLayout = false, registerAtStartup = false)
@PermitAll
public class EmptyView extends Div {

    static final String ADDRESS = "bench-empty";

    /** One word, so that there is something to be painted. */
    EmptyView() {
        super("empty");
    }

    /** Puts the pages where benchmarks find them. */
    @Component
    @Profile("bench")
    static class Registration implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            var routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
            routes.setAnnotatedRoute(EmptyView.class);
            routes.setAnnotatedRoute(VerifyView.class);
        }
    }
}
