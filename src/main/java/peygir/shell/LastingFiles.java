package peygir.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A file whose address changes with its content never changes: the browser keeps it and does not ask again. */
class LastingFiles extends OncePerRequestFilter {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    /** Their names carry a hash. */
    private static final String NAMED_BY_CONTENT = "/VAADIN/build/";
    /** These carry what tells their versions apart behind their names. */
    private static final List<String> WITH_VERSION = List.of("/styles/", "/fonts/", "/icons/", "/lumo/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        var versioned = query != null && (query.startsWith("v=") || query.startsWith("v-c="));
        return !path.startsWith(NAMED_BY_CONTENT) && !(versioned && WITH_VERSION.stream().anyMatch(path::startsWith));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Lasting(response));
    }

    /** Whoever hands the file out says it may be kept for a while: that while is long. What is not there stays unsaid. */
    private static final class Lasting extends HttpServletResponseWrapper {

        Lasting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, lasting(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, lasting(name, value));
        }

        private static String lasting(String name, String value) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) && value != null && value.contains("max-age=") && !value.contains("no-store")
                    ? FOR_GOOD
                    : value;
        }
    }
}
