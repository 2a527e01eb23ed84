package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import peygir.identity.SignInLanguage;
import peygir.shared.Language;
import peygir.shared.Messages;

/**
 * A page of plain HTML: a few kilobytes, no script, no session of the interface framework. Its address may be a secret
 * of its reader: neither the browser's store nor another page hears of it.
 */
@Component
class DoorPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String template;
    private final boolean sample;

    DoorPage(Environment environment) throws IOException {
        template = new ClassPathResource("pages/door.html").getContentAsString(StandardCharsets.UTF_8);
        sample = environment.acceptsProfiles(Profiles.of("sample"));
    }

    /**
     * What stands on a page; all of it HTML but the title.
     *
     * @param lead below the title
     * @param note what was refused or done
     * @param body the form, as a rule
     * @param links where else to go
     */
    record Content(String title, String lead, String note, String body, String links) {

        static Content titled(String title) {
            return new Content(title, "", "", "", "");
        }

        Content lead(String words) {
            return new Content(title, lead + "<p class=\"promise\">" + escaped(words) + "</p>", note, body, links);
        }

        /** Words that are read aloud at once. */
        Content refused(@Nullable String words) {
            return words == null ? this : new Content(title, lead, note + "<p class=\"note\" role=\"alert\">" + escaped(words) + "</p>", body, links);
        }

        Content done(String words) {
            return new Content(title, lead, note + "<p class=\"note note-out\" role=\"status\">" + escaped(words) + "</p>", body, links);
        }

        Content body(String html) {
            return new Content(title, lead, note, body + html, links);
        }

        Content link(String href, String words) {
            return new Content(title, lead, note, body, links + "<p><a href=\"" + escaped(href) + "\">" + escaped(words) + "</a></p>");
        }

        /** The same page in the other language. */
        Content otherLanguage(Language language, String query) {
            var other = language == Language.PERSIAN ? Language.ENGLISH : Language.PERSIAN;
            return new Content(
                    title, lead, note, body,
                    links + "<p><a href=\"?lang=" + other.tag() + escaped(query) + "\" lang=\"" + other.tag() + "\" hreflang=\"" + other.tag() + "\">"
                            + escaped(Messages.text(other.locale(), "shell.language")) + "</a></p>");
        }
    }

    /** The language the reader chose here or at another door; the choice is remembered. */
    Language language(@Nullable String chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen == null) {
            return SignInLanguage.of(request).orElse(Language.PERSIAN);
        }
        var language = Language.of(Locale.of(chosen));
        response.addCookie(SignInLanguage.cookie(language, request));
        return language;
    }

    void write(int status, Language language, Content content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", POLICY);
        // What people typed goes in last: nothing in it is taken for a place in the page.
        response.getWriter()
                .write(template.replace("{lang}", language.tag())
                        .replace("{dir}", language.isRightToLeft() ? "rtl" : "ltr")
                        .replace("{root}", escaped(request.getContextPath() + "/"))
                        .replace("{sample}", sample ? "<p class=\"sample\">" + escaped(Messages.text(language.locale(), "shell.MainLayout.sample")) + "</p>" : "")
                        .replace("{links}", content.links())
                        .replace("{title}", escaped(content.title()))
                        .replace("{note}", content.note())
                        .replace("{lead}", content.lead())
                        .replace("{body}", content.body()));
    }

    static String escaped(String text) {
        // A brace would be taken for a place in the page.
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("{", "&#123;");
    }
}
