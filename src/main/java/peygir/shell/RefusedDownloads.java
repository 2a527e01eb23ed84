package peygir.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import peygir.access.NotPermitted;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** A file that may not be seen, or was asked for in words nobody understands, answers like one that is not there. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedDownloads {

    @ExceptionHandler({NotFound.class, NotPermitted.class, DomainException.class})
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
