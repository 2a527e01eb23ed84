package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;
import peygir.identity.SignInLanguage;
import peygir.shared.Language;
import peygir.shared.Messages;

/** The sign-in page: plain HTML, a few kilobytes, no script, and no session of any kind until a password was right. */
@Controller
class SignInPage {

    /** What a redirect may tell this page, each with its sentence. */
    private static final List<String> NOTES = List.of("error", "wait", "busy", "out", "changed");

    /** Those that refuse nothing. */
    private static final List<String> GOOD = List.of("out", "changed");

    private final String template;
    private final boolean sample;

    SignInPage(Environment environment) throws IOException {
        template = new ClassPathResource("pages/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
        sample = environment.acceptsProfiles(Profiles.of("sample"));
    }

    @GetMapping(value = "/login")
    void show(@RequestParam(name = "lang", required = false) @Nullable String chosen, CsrfToken csrf,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = chosen == null ? SignInLanguage.of(request).orElse(Language.PERSIAN) : Language.of(java.util.Locale.of(chosen));
        if (chosen != null) {
            response.addCookie(SignInLanguage.cookie(language, request));
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page(language, csrf, request));
    }

    private String page(Language language, CsrfToken csrf, HttpServletRequest request) {
        var other = language == Language.PERSIAN ? Language.ENGLISH : Language.PERSIAN;
        var note = NOTES.stream()
                .filter(request.getParameterMap()::containsKey)
                .findFirst()
                .map(name -> "<p class=\"note note-" + (GOOD.contains(name) ? "out" : name) + "\" role=\"" + (GOOD.contains(name) ? "status" : "alert") + "\">"
                        + text(language, "shell.SignInPage." + name) + "</p>")
                .orElse("");
        var page = template;
        for (var slot : List.of("title", "product", "promise", "name", "password", "enter", "forgotten", "forgotten.text")) {
            page = page.replace("{" + slot + "}", text(language, "shell.SignInPage." + slot));
        }
        return page.replace("{lang}", language.tag())
                .replace("{dir}", language.isRightToLeft() ? "rtl" : "ltr")
                .replace("{note}", note)
                .replace("{sample}", sample ? "<p class=\"sample\">" + text(language, "shell.MainLayout.sample") + "</p>" : "")
                .replace("{other.tag}", other.tag())
                .replace("{other}", text(other, "shell.language"))
                .replace("{csrf.name}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{csrf}", HtmlUtils.htmlEscape(csrf.getToken()));
    }

    private static String text(Language language, String key) {
        return HtmlUtils.htmlEscape(Messages.text(language.locale(), key), "UTF-8");
    }
}
