package peygir.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import peygir.access.SignedIn;
import peygir.shared.CommandKey;

/** After a right password: takes over the language chosen at the door, then leads to where the person wanted to go. */
class SignInWelcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private final ObjectProvider<AccountDesk> desk;
    private final Entrance entrance;

    SignInWelcome(ObjectProvider<AccountDesk> desk, Entrance entrance, RequestCache cache) {
        this.desk = desk;
        this.entrance = entrance;
        setDefaultTargetUrl("/");
        setRequestCache(cache);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            entrance.noteSignIn(signedIn.actor().account());
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn && !signedIn.actor().grants().isEmpty()) {
            SignInLanguage.of(request)
                    .filter(language -> !language.tag().equals(signedIn.actor().language()))
                    .ifPresent(language -> desk.getObject().speak(signedIn.actor(), CommandKey.fresh(), language));
            response.addCookie(SignInLanguage.forgotten(request));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
