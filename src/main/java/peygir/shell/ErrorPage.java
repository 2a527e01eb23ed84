package peygir.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import peygir.identity.SignInLanguage;
import peygir.shared.Language;

/** What a request gets that failed before any view: words, never a trace. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        var language = SignInLanguage.of(request).orElse(Language.PERSIAN);
        var words = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "shell.Unknown" : "shell.ErrorPage";
        var root = request.getContextPath() + "/";
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PlainPage.of(language, words, root, root, "shell.Unknown.home"));
    }
}
