package peygir.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import peygir.shared.Language;
import peygir.shared.Messages;

/** What a link that opens nothing is answered, the same whatever the reason, and what those hear who must wait. */
@Component
class DoorRefusals {

    private final DoorPage page;

    DoorRefusals(DoorPage page) {
        this.page = page;
    }

    void closed(Language language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.NOT_FOUND, "closed", language, request, response);
    }

    void waiting(AuthenticationException refusal, Language language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(refusal instanceof LockedException ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE,
                refusal instanceof LockedException ? "wait" : "busy", language, request, response);
    }

    /** The sentence for those who must wait and keep their form; null for any other refusal. */
    static @Nullable String words(AuthenticationException refusal, Language language) {
        var key = switch (refusal) {
            case LockedException _ -> "shell.SignInPage.wait";
            case InternalAuthenticationServiceException _ -> "shell.SignInPage.busy";
            default -> null;
        };
        return key == null ? null : Messages.text(language.locale(), key);
    }

    private void answer(HttpStatus status, String words, Language language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = language.locale();
        page.write(status.value(), language, DoorPage.Content.titled(Messages.text(locale, "shell.DoorRefusals." + words + ".title"))
                .lead(Messages.text(locale, "shell.DoorRefusals." + words + ".text"))
                .link(request.getContextPath() + "/login", Messages.text(locale, "shell.DoorRefusals.signIn")), request, response);
    }
}
