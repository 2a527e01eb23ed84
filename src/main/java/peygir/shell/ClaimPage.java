package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.identity.ClaimDoor;
import peygir.identity.Entrance;
import peygir.identity.Invited;
import peygir.identity.LinkClosed;
import peygir.identity.Visitor;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;

/** Where an invited person comes in: chooses a name and a password, or comes by the account there is already. */
@Controller
class ClaimPage {

    private static final String TEXTS = "shell.ClaimPage";
    private static final String OWN = "own";
    private static final List<String> ABOUT_NAME = List.of("identity.SignInName.form", "identity.SignInName.taken");
    private static final String ABOUT_PASSWORD = "identity.PasswordRule.";

    private final ClaimDoor door;
    private final Entrance entrance;
    private final DoorPage page;
    private final DoorRefusals refusals;

    ClaimPage(ClaimDoor door, Entrance entrance, DoorPage page, DoorRefusals refusals) {
        this.door = door;
        this.entrance = entrance;
        this.page = page;
        this.refusals = refusals;
    }

    /** What was sent; empty where nothing was. */
    private record Typed(boolean own, String name, String password, String again) {}

    @GetMapping("/claim/{secret}")
    void show(@PathVariable String secret, @RequestParam(name = "lang", required = false) @Nullable String chosen,
            @RequestParam(name = OWN, required = false) @Nullable String own, CsrfToken csrf, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = page.language(chosen, request, response);
        var typed = new Typed(own != null, "", "", "");
        form(new Visitor(secret, request.getRemoteAddr()), typed, new DoorForm(language, TEXTS), null, language, csrf, request, response);
    }

    @PostMapping("/claim/{secret}")
    void enter(@PathVariable String secret, @RequestParam(name = OWN, required = false) @Nullable String own,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
            CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(null, request, response);
        var visitor = new Visitor(secret, request.getRemoteAddr());
        var typed = new Typed(own != null, name, password, again);
        var form = new DoorForm(language, TEXTS);
        String note = null;
        try {
            if (!typed.own() && !Digits.toLatin(password).equals(Digits.toLatin(again))) {
                form.refused("again", text(language, "different"));
            } else {
                var came = typed.own() ? door.attach(visitor, name, password) : door.claim(visitor, name, password, language);
                entrance.enter(came.account(), request, response);
                response.sendRedirect(request.getContextPath() + "/" + came.start());
                return;
            }
        } catch (LinkClosed _) {
            refusals.closed(language, request, response);
            return;
        } catch (BadCredentialsException _) {
            note = Messages.text(language.locale(), "shell.SignInPage.error");
        } catch (AuthenticationException refusal) {
            note = Objects.requireNonNullElse(DoorRefusals.words(refusal, language), text(language, "notNow"));
        } catch (DomainException refusal) {
            if (ABOUT_NAME.contains(refusal.translationKey())) {
                form.refused("name", refusal);
            } else if (refusal.translationKey().startsWith(ABOUT_PASSWORD)) {
                form.refused("password", refusal);
            } else {
                note = Messages.text(language.locale(), refusal);
            }
        }
        form(visitor, typed, form, note, language, csrf, request, response);
    }

    private void form(Visitor visitor, Typed typed, DoorForm form, @Nullable String note, Language language, CsrfToken csrf,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Invited invited;
        try {
            invited = door.look(visitor, language.locale()).orElse(null);
        } catch (AuthenticationException refusal) {
            refusals.waiting(refusal, language, request, response);
            return;
        }
        if (invited == null || typed.own() && !invited.known()) {
            refusals.closed(language, request, response);
            return;
        }
        if (typed.own()) {
            form.name("name", typed.name(), false).password("password", "", "current-password", false).hidden(OWN, "");
        } else {
            // The new password stands where it was typed: it is nobody's yet, and the page is kept nowhere.
            form.name("name", typed.name(), true)
                    .password("password", typed.password(), "new-password", true)
                    .password("again", typed.again(), "new-password", false);
        }
        var content = DoorPage.Content.titled(text(language, "title", invited.person()))
                .lead(invited.matter())
                .lead(text(language, typed.own() ? "own.lead" : "lead"))
                .refused(note)
                .body(form.html(csrf));
        if (invited.known()) {
            content = typed.own() ? content.link(request.getRequestURI(), text(language, "new")) : content.link("?" + OWN, text(language, "own"));
        }
        page.write(HttpServletResponse.SC_OK, language, content.otherLanguage(language, typed.own() ? "&" + OWN : ""), request, response);
    }

    private static String text(Language language, String thing, Object... arguments) {
        return Messages.text(language.locale(), TEXTS + "." + thing, arguments);
    }
}
