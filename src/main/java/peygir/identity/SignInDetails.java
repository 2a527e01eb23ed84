package peygir.identity;

import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import peygir.access.SignedIn;

/** Between our account and Spring Security's token. */
final class SignInDetails {

    private SignInDetails() {}

    static Authentication authenticated(SignedIn signedIn) {
        var roles = signedIn.actor().grants().stream()
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role().name()))
                .collect(Collectors.toUnmodifiableSet());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, roles);
    }

    static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "-";
    }
}
