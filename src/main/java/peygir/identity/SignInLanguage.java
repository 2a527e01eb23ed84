package peygir.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;
import peygir.shared.Language;

/** The language chosen on the sign-in page, before anyone is known; it becomes the account's at sign-in. */
public final class SignInLanguage {

    private static final String NAME = "peygir-language";

    private SignInLanguage() {}

    public static Optional<Language> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue).map(Locale::of).map(Language::of);
    }

    /** A cookie of this browser session: the account remembers it from then on. */
    public static Cookie cookie(Language language, HttpServletRequest request) {
        var cookie = new Cookie(NAME, language.tag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Forgets the choice once the account has taken it over, so that a later change in the account stands. */
    public static Cookie forgotten(HttpServletRequest request) {
        var cookie = cookie(Language.PERSIAN, request);
        cookie.setMaxAge(0);
        return cookie;
    }
}
