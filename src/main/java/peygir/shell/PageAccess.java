package peygir.shell;

import com.vaadin.flow.router.internal.RouteUtil;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import peygir.access.CurrentActor;
import peygir.access.Role;

/**
 * Whether a page may be opened, asked at each click: by the roles its class names and those of whoever is signed in.
 * The decision is Vaadin's; the way to it does not look through every library for a service that could name roles
 * otherwise, nor copy all routes to find the one layout there is.
 */
@Component
@Primary
class PageAccess extends SpringNavigationAccessControl {

    private final transient CurrentActor current;

    PageAccess(CurrentActor current) {
        super(List.of(new Doors(new AccessAnnotationChecker())), new DefaultAccessCheckDecisionResolver());
        this.current = current;
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        return role -> current.find().filter(actor -> actor.has(Role.valueOf(role))).isPresent();
    }

    /** Lets in whom the page and the layout around it let in; whatever else is decided, and told, as Vaadin does. */
    private static final class Doors extends AnnotatedViewAccessChecker {

        private final AccessAnnotationChecker annotations;

        private Doors(AccessAnnotationChecker annotations) {
            super(annotations);
            this.annotations = annotations;
        }

        @Override
        public AccessCheckResult check(NavigationContext context) {
            var page = context.getNavigationTarget();
            var path = context.getLocation().getPath();
            var routes = context.getRouter().getRegistry();
            return RouteUtil.isAutolayoutEnabled(page, path) && routes.hasLayout(path) && opens(routes.getLayout(path), context) && opens(page, context)
                    ? context.allow()
                    : super.check(context);
        }

        private boolean opens(Class<?> page, NavigationContext context) {
            return annotations.hasAccess(page, context.getPrincipal(), context::hasRole);
        }
    }
}
