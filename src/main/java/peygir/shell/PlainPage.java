package peygir.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import peygir.shared.Language;
import peygir.shared.Messages;

/** A few words without any view: a title, a sentence and one way on. */
final class PlainPage {

    private static final String TEMPLATE = template();

    private PlainPage() {}

    /**
     * @param words key of the texts, with {@code .title} and {@code .text}
     * @param root address of the first page
     * @param way where the link leads
     * @param wayWords key of the link's text
     */
    static String of(Language language, String words, String root, String way, String wayWords) {
        return TEMPLATE.replace("{lang}", language.tag())
                .replace("{dir}", language.isRightToLeft() ? "rtl" : "ltr")
                .replace("{title}", text(language, words + ".title"))
                .replace("{text}", text(language, words + ".text"))
                .replace("{home}", text(language, wayWords))
                .replace("{way}", HtmlUtils.htmlEscape(way, "UTF-8"))
                .replace("{root}", HtmlUtils.htmlEscape(root, "UTF-8"));
    }

    private static String text(Language language, String key) {
        return HtmlUtils.htmlEscape(Messages.text(language.locale(), key), "UTF-8");
    }

    private static String template() {
        try {
            return new ClassPathResource("pages/error.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
