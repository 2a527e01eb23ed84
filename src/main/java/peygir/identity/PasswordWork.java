package peygir.identity;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import peygir.shared.Digits;
import peygir.shared.Turnstile;

/**
 * Hashes and compares passwords. Argon2id is dear on purpose, so no more than a few run at once and few wait. Digits of
 * every keyboard are the same password.
 */
@Component
class PasswordWork {

    private final PasswordEncoder encoder;
    private final Turnstile turnstile;
    private final String nobodysHash;

    @Autowired
    PasswordWork(PasswordEncoder encoder, SignInSettings settings) {
        this(encoder, settings.turnstile());
    }

    PasswordWork(PasswordEncoder encoder, Turnstile turnstile) {
        this.encoder = encoder;
        this.turnstile = turnstile;
        this.nobodysHash = encoder.encode("nobody");
    }

    /** The hash of nobody's password: whoever compares with it waits as long as with a known one. */
    String nobodysHash() {
        return nobodysHash;
    }

    /**
     * @throws InternalAuthenticationServiceException when too many wait already
     */
    String hash(String password) {
        return inTurn(() -> encoder.encode(Digits.toLatin(password)));
    }

    /**
     * @throws InternalAuthenticationServiceException when too many wait already
     */
    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(Digits.toLatin(password), hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!turnstile.enter()) {
            throw new InternalAuthenticationServiceException("too many sign-ins at once");
        }
        try {
            return work.get();
        } finally {
            turnstile.leave();
        }
    }
}
