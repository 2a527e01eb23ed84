package peygir.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import peygir.access.NotPermitted;
import peygir.shared.NotFound;

/** Whatever cannot be answered is refused in one form, and what is out of reach like what is not there. */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

    @ExceptionHandler
    void unknown(NotFound refusal, HttpServletResponse response) throws IOException {
        Problems.answer(response, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    void forbidden(NotPermitted refusal, HttpServletResponse response) throws IOException {
        Problems.answer(response, HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler({IllegalArgumentException.class, MethodArgumentTypeMismatchException.class})
    void misread(Exception refusal, HttpServletResponse response) throws IOException {
        Problems.answer(response, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    void unforeseen(Exception failure, HttpServletResponse response) throws IOException {
        LOG.error("Unforeseen failure of the interface for other systems", failure);
        Problems.answer(response, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Addresses nobody answers, and wishes to write: there is nothing of either. */
    @RestController
    static class Nothing {

        @RequestMapping("/api/**")
        void nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var reads = request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
            if (!reads) {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            }
            Problems.answer(response, reads ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED);
        }
    }
}
