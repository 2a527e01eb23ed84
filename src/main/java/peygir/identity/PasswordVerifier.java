package peygir.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import peygir.access.SignedIn;
import peygir.shared.AccountId;

/** Checks a name and a password; known and unknown names cost and answer the same. */
@Component
class PasswordVerifier implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordWork work;
    private final Rights rights;
    private final SignInThrottle throttle;

    PasswordVerifier(JdbcClient jdbc, PasswordWork work, Rights rights, SignInThrottle throttle) {
        this.jdbc = jdbc;
        this.work = work;
        this.rights = rights;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return SignInDetails.authenticated(
                verified(attempt.getName(), String.valueOf(attempt.getCredentials()), SignInDetails.addressOf(attempt)));
    }

    /**
     * The account behind a name, when the password is its own.
     *
     * @param address from where it is tried
     * @throws BadCredentialsException when name or password is not right, or the account disabled
     * @throws org.springframework.security.authentication.LockedException while the name must wait at that address
     */
    SignedIn verified(String typedName, String password, String address) {
        var name = typedName.strip();
        throttle.admit(name, address);
        var known = jdbc.sql("select id, password_hash from account where sign_in_name = ?")
                .param(name)
                .query((row, _) -> new Known(AccountId.of(row.getString("id")), row.getString("password_hash")))
                .optional();
        var matches = work.matches(password, known.map(Known::hash).orElse(work.nobodysHash()));
        var signedIn = matches ? known.flatMap(k -> rights.of(k.id())).orElse(null) : null;
        if (signedIn == null) {
            throttle.failed(name, address);
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(name, address);
        return signedIn;
    }

    @Override
    public boolean supports(@Nullable Class<?> attempt) {
        return attempt != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private record Known(AccountId id, String hash) {}
}
