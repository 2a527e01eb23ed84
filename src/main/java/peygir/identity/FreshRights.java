package peygir.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import peygir.access.SignedIn;

/**
 * Looks an account's rights up at each request: what was withdrawn is gone at the next click, in every session, and
 * a disabled account or one signed out everywhere has no session any more.
 */
class FreshRights extends OncePerRequestFilter {

    private final Rights rights;
    private final SecurityContextHolderStrategy holder;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    FreshRights(Rights rights, SecurityContextHolderStrategy holder) {
        this.rights = rights;
        this.holder = holder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/VAADIN/") || path.startsWith("/styles/") || path.startsWith("/fonts/") || path.startsWith("/icons/")
                || path.startsWith("/lumo/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = holder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn remembered) {
            var arrival = rights.arrival(remembered.actor().account()).filter(one -> one.signedIn().epoch() == remembered.epoch());
            arrival.ifPresent(one -> one.remember(request));
            var now = arrival.map(Arrival::signedIn);
            if (now.isEmpty()) {
                holder.clearContext();
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
            } else if (!now.get().equals(remembered)) {
                var context = holder.createEmptyContext();
                context.setAuthentication(SignInDetails.authenticated(now.get()));
                holder.setContext(context);
                contexts.saveContext(context, request, response);
            }
        }
        chain.doFilter(request, response);
    }
}
