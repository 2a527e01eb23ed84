package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.CurrentActor;
import peygir.identity.Entrance;
import peygir.identity.PasswordDesk;
import peygir.shared.CommandKey;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;

/** Where somebody who is signed in changes the own password; all other sessions end. */
@Controller
class PasswordPage {

    private static final String TEXTS = "shell.PasswordPage";

    private final PasswordDesk desk;
    private final CurrentActor current;
    private final Entrance entrance;
    private final DoorPage page;

    PasswordPage(PasswordDesk desk, CurrentActor current, Entrance entrance, DoorPage page) {
        this.desk = desk;
        this.current = current;
        this.entrance = entrance;
        this.page = page;
    }

    @GetMapping("/password")
    void show(@RequestParam(name = "done", required = false) @Nullable String done, CsrfToken csrf, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = language();
        if (done == null) {
            form(UUID.randomUUID().toString(), "", "", new DoorForm(language, TEXTS), null, csrf, request, response);
            return;
        }
        page.write(HttpServletResponse.SC_OK, language, DoorPage.Content.titled(text(language, "title"))
                .done(text(language, "done"))
                .link(request.getContextPath() + "/", text(language, "home")), request, response);
    }

    @PostMapping("/password")
    void change(@RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again, CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = current.get();
        var language = language();
        var form = new DoorForm(language, TEXTS);
        String note = null;
        try {
            if (!Digits.toLatin(password).equals(Digits.toLatin(again))) {
                form.refused("again", text(language, "different"));
            } else {
                desk.change(who, key(key), present, password);
                entrance.enter(who.account(), request, response);
                response.sendRedirect(request.getContextPath() + "/password?done");
                return;
            }
        } catch (AuthenticationException refusal) {
            note = DoorRefusals.words(refusal, language);
        } catch (DomainException refusal) {
            switch (refusal.translationKey()) {
                case "identity.PasswordDesk.wrong" -> form.refused("present", refusal);
                case "access.NotPermitted" -> note = Messages.text(language.locale(), refusal);
                default -> form.refused("password", refusal);
            }
        }
        form(key, password, again, form, note, csrf, request, response);
    }

    private void form(String key, String password, String again, DoorForm form, @Nullable String note, CsrfToken csrf,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = language();
        form.password("present", "", "current-password", false)
                .password("password", password, "new-password", true)
                .password("again", again, "new-password", false)
                .hidden("key", key);
        page.write(HttpServletResponse.SC_OK, language, DoorPage.Content.titled(text(language, "title"))
                .lead(text(language, "lead"))
                .refused(note)
                .body(form.html(csrf))
                .link(request.getContextPath() + "/", text(language, "home")), request, response);
    }

    /** The form's own key; what is none begins a command of its own. */
    private static CommandKey key(String sent) {
        try {
            return new CommandKey(UUID.fromString(sent));
        } catch (IllegalArgumentException _) {
            return CommandKey.fresh();
        }
    }

    private Language language() {
        return Language.of(Locale.of(current.get().language()));
    }

    private static String text(Language language, String thing) {
        return Messages.text(language.locale(), TEXTS + "." + thing);
    }
}
