package peygir.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;

/** A form on a plain page: each field with its label, its hint and what was wrong with it, in one column. */
final class DoorForm {

    private final Language language;
    private final String texts;
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final StringBuilder fields = new StringBuilder();
    private boolean focused;

    /**
     * @param texts the page's name in front of its keys
     */
    DoorForm(Language language, String texts) {
        this.language = language;
        this.texts = texts;
    }

    /** What is wrong with a field; said before the field is added. */
    DoorForm refused(String field, String words) {
        refusals.put(field, words);
        return this;
    }

    DoorForm refused(String field, DomainException refusal) {
        return refused(field, Messages.text(language.locale(), refusal));
    }

    /** A sign-in name, Latin in every language. */
    DoorForm name(String field, String value, boolean hint) {
        return field(field, "text", value, "username", 60, hint);
    }

    /**
     * A password to be typed.
     *
     * @param autocomplete what the browser's keeper of passwords is told: {@code current-password} or {@code new-password}
     */
    DoorForm password(String field, String value, String autocomplete, boolean hint) {
        return field(field, "password", value, autocomplete, 200, hint);
    }

    DoorForm hidden(String name, String value) {
        fields.append("<input type=\"hidden\" name=\"").append(DoorPage.escaped(name)).append("\" value=\"").append(DoorPage.escaped(value)).append("\">");
        return this;
    }

    /** For the browser's keeper of passwords alone: whose the new password is. */
    DoorForm owner(String name) {
        fields.append("<label for=\"username\">").append(text("owner")).append("</label>")
                .append("<input id=\"username\" name=\"username\" autocomplete=\"username\" dir=\"ltr\" readonly value=\"").append(DoorPage.escaped(name)).append("\">");
        return this;
    }

    private DoorForm field(String field, String type, String value, String autocomplete, int longest, boolean hint) {
        var refusal = refusals.get(field);
        fields.append("<label for=\"").append(field).append("\">").append(text(field)).append("</label>")
                .append("<input id=\"").append(field).append("\" name=\"").append(field).append("\" type=\"").append(type)
                .append("\" autocomplete=\"").append(autocomplete).append("\" autocapitalize=\"none\" spellcheck=\"false\" dir=\"ltr\" required maxlength=\"")
                .append(longest).append("\" value=\"").append(DoorPage.escaped(value)).append('"');
        if (refusal != null) {
            fields.append(" aria-invalid=\"true\"");
        }
        if (hint || refusal != null) {
            fields.append(" aria-describedby=\"").append(refusal == null ? "" : field + "-refusal ").append(hint ? field + "-hint" : "").append('"');
        }
        if (!focused && (refusal != null || refusals.isEmpty())) {
            fields.append(" autofocus");
            focused = true;
        }
        fields.append('>');
        if (refusal != null) {
            fields.append("<p class=\"refusal\" id=\"").append(field).append("-refusal\">").append(DoorPage.escaped(refusal)).append("</p>");
        }
        if (hint) {
            fields.append("<p class=\"hint\" id=\"").append(field).append("-hint\">").append(text(field + ".hint")).append("</p>");
        }
        return this;
    }

    /** The whole form, sent to the page's own address. */
    String html(CsrfToken csrf) {
        hidden(csrf.getParameterName(), csrf.getToken());
        return "<form method=\"post\">" + fields + "<button type=\"submit\">" + text("save") + "</button></form>";
    }

    private String text(String thing) {
        return DoorPage.escaped(Messages.text(language.locale(), texts + "." + thing));
    }
}
