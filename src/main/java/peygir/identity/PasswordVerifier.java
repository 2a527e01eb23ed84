package peygir.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.AccountId;
import peygir.shared.Digits;
import peygir.shared.Turnstile;

/**
 * Checks a password. Argon2id is dear on purpose, so no more than a few checks run at once and few wait; known and
 * unknown names cost and answer the same.
 */
@Component
class PasswordVerifier implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Rights rights;
    private final SignInThrottle throttle;
    private final Turnstile turnstile;
    private final String nobodysHash;

    @Autowired
    PasswordVerifier(JdbcClient jdbc, PasswordEncoder encoder, Rights rights, SignInThrottle throttle, SignInSettings settings) {
        this(jdbc, encoder, rights, throttle, settings.turnstile());
    }

    PasswordVerifier(JdbcClient jdbc, PasswordEncoder encoder, Rights rights, SignInThrottle throttle, Turnstile turnstile) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.rights = rights;
        this.throttle = throttle;
        this.turnstile = turnstile;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName().strip();
        var password = Digits.toLatin(String.valueOf(attempt.getCredentials()));
        throttle.admit(name, SignInDetails.addressOf(attempt));
        var known = jdbc.sql("select id, password_hash from account where sign_in_name = ?")
                .param(name)
                .query((row, _) -> new Known(AccountId.of(row.getString("id")), row.getString("password_hash")))
                .optional();
        var matches = matches(password, known.map(Known::hash).orElse(nobodysHash));
        var signedIn = matches ? known.flatMap(k -> rights.of(k.id())).orElse(null) : null;
        if (signedIn == null) {
            throttle.failed(name, SignInDetails.addressOf(attempt));
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(name, SignInDetails.addressOf(attempt));
        return SignInDetails.authenticated(signedIn);
    }

    private boolean matches(String password, String hash) {
        if (!turnstile.enter()) {
            throw new InternalAuthenticationServiceException("too many sign-ins at once");
        }
        try {
            return encoder.matches(password, hash);
        } finally {
            turnstile.leave();
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> attempt) {
        return attempt != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private record Known(AccountId id, String hash) {}
}
