package peygir.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import peygir.access.SignedIn;
import peygir.identity.SignInLanguage;
import peygir.shared.Language;
import peygir.shared.Turnstile;

/**
 * Stands before everything dear: as many requests are let in as can be answered in good time, and who finds the house
 * full is told so at once, in his language, with when to come again. A page that is open already asks again by itself,
 * and nothing done on it is lost.
 */
class Admission extends OncePerRequestFilter {

    /** Files that cost nothing to hand out, the health probe, and sign-ins, which have a bound of their own. */
    private static final List<String> FREE = List.of("/VAADIN/build/", "/styles/", "/fonts/", "/icons/", "/lumo/", "/actuator/health");

    private static final String KIND = "v-r=";

    private final Turnstile pages;
    private final Turnstile exports;
    private final String comeBack;

    Admission(AdmissionSettings settings) {
        this.pages = settings.pages();
        this.exports = settings.exports();
        this.comeBack = String.valueOf(Math.max(1, settings.comeBack().toSeconds()));
    }

    Turnstile pages() {
        return pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return FREE.stream().anyMatch(path::startsWith)
                || path.equals("/login") && request.getMethod().equals("POST")
                || "heartbeat".equals(kind(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var turnstile = path(request).endsWith("/export") ? exports : pages;
        if (!turnstile.enter()) {
            turnAway(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave();
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, comeBack);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        if (path(request).startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write("{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503}".getBytes(StandardCharsets.UTF_8));
        } else if (kind(request) == null) {
            var root = request.getContextPath() + "/";
            var way = request.getMethod().equals("GET")
                    ? request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString())
                    : root;
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(PlainPage.of(language(request), "shell.Admission", root, way, "shell.Admission.again"));
        }
    }

    /** What kind of message an open page sends, or null for everything else. */
    private static @Nullable String kind(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return null;
        }
        return Arrays.stream(query.split("&")).filter(part -> part.startsWith(KIND)).findFirst().map(part -> part.substring(KIND.length())).orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Language language(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            return Language.of(java.util.Locale.of(signedIn.actor().language()));
        }
        return SignInLanguage.of(request).orElse(Language.PERSIAN);
    }
}
