package peygir.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;
import peygir.access.SignedIn;

/** Lets in who carries a key, as often as is bearable; whoever tries keys is slowed down by address. */
class TokenDoor extends OncePerRequestFilter {

    static final int REQUESTS = 120;
    static final int WRONG_KEYS = 20;

    private static final String BEARER = "Bearer ";

    private final TokenKeeper keeper;
    private final SecurityContextHolderStrategy holder;
    private final Bound requests;
    private final Bound wrongKeys;

    TokenDoor(TokenKeeper keeper, SecurityContextHolderStrategy holder, Clock clock) {
        this.keeper = keeper;
        this.holder = holder;
        this.requests = new Bound(REQUESTS, clock);
        this.wrongKeys = new Bound(WRONG_KEYS, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        if (wrongKeys.exhausted(request.getRemoteAddr())) {
            tooMany(response);
            return;
        }
        var bearer = keeper.find(header.substring(BEARER.length()).strip());
        if (bearer.isEmpty()) {
            wrongKeys.admits(request.getRemoteAddr());
            refuse(response);
        } else if (!requests.admits(bearer.get().id())) {
            tooMany(response);
        } else {
            var context = holder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(bearer.get().actor(), 0), null, AuthorityUtils.createAuthorityList(bearer.get().authorities())));
            holder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Problems.answer(response, HttpStatus.UNAUTHORIZED);
    }

    private static void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Bound.SPAN.toSeconds()));
        Problems.answer(response, HttpStatus.TOO_MANY_REQUESTS);
    }
}
