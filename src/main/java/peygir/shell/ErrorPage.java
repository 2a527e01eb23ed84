package peygir.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;
import peygir.identity.SignInLanguage;
import peygir.shared.Language;
import peygir.shared.Messages;

/** What a request gets that failed before any view: words, never a trace. */
@Controller
class ErrorPage implements ErrorController {

    private final String template;

    ErrorPage() throws IOException {
        template = new ClassPathResource("pages/error.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        var language = SignInLanguage.of(request).orElse(Language.PERSIAN);
        var words = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "shell.Unknown" : "shell.ErrorPage";
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(template.replace("{lang}", language.tag())
                        .replace("{dir}", language.isRightToLeft() ? "rtl" : "ltr")
                        .replace("{title}", text(language, words + ".title"))
                        .replace("{text}", text(language, words + ".text"))
                        .replace("{home}", text(language, "shell.Unknown.home"))
                        .replace("{root}", HtmlUtils.htmlEscape(request.getContextPath() + "/")));
    }

    private static String text(Language language, String key) {
        return HtmlUtils.htmlEscape(Messages.text(language.locale(), key), "UTF-8");
    }
}
