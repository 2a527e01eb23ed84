package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.identity.LinkClosed;
import peygir.identity.ResetDoor;
import peygir.identity.Visitor;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;

/** Where those who forgot their password set a new one, by the link their office handed over. */
@Controller
class ResetPage {

    private static final String TEXTS = "shell.ResetPage";

    private final ResetDoor door;
    private final DoorPage page;
    private final DoorRefusals refusals;

    ResetPage(ResetDoor door, DoorPage page, DoorRefusals refusals) {
        this.door = door;
        this.page = page;
        this.refusals = refusals;
    }

    @GetMapping("/reset/{secret}")
    void show(@PathVariable String secret, @RequestParam(name = "lang", required = false) @Nullable String chosen, CsrfToken csrf,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(chosen, request, response);
        form(new Visitor(secret, request.getRemoteAddr()), "", "", new DoorForm(language, TEXTS), null, language, csrf, request, response);
    }

    @PostMapping("/reset/{secret}")
    void reset(@PathVariable String secret, @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
            CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(null, request, response);
        var visitor = new Visitor(secret, request.getRemoteAddr());
        var form = new DoorForm(language, TEXTS);
        String note = null;
        try {
            if (!Digits.toLatin(password).equals(Digits.toLatin(again))) {
                form.refused("again", text(language, "different"));
            } else {
                door.reset(visitor, password);
                response.sendRedirect(request.getContextPath() + "/login?changed");
                return;
            }
        } catch (LinkClosed _) {
            refusals.closed(language, request, response);
            return;
        } catch (AuthenticationException refusal) {
            note = Objects.requireNonNullElse(DoorRefusals.words(refusal, language), text(language, "notNow"));
        } catch (DomainException refusal) {
            form.refused("password", refusal);
        }
        form(visitor, password, again, form, note, language, csrf, request, response);
    }

    private void form(Visitor visitor, String password, String again, DoorForm form, @Nullable String note, Language language, CsrfToken csrf,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        String owner;
        try {
            owner = door.look(visitor).orElse(null);
        } catch (AuthenticationException refusal) {
            refusals.waiting(refusal, language, request, response);
            return;
        }
        if (owner == null) {
            refusals.closed(language, request, response);
            return;
        }
        form.owner(owner).password("password", password, "new-password", true).password("again", again, "new-password", false);
        page.write(HttpServletResponse.SC_OK, language, DoorPage.Content.titled(text(language, "title"))
                .lead(text(language, "lead"))
                .refused(note)
                .body(form.html(csrf))
                .otherLanguage(language, ""), request, response);
    }

    private static String text(Language language, String thing) {
        return Messages.text(language.locale(), TEXTS + "." + thing);
    }
}
