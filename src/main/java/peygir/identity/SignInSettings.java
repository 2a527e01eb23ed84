package peygir.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import peygir.shared.Turnstile;

/**
 * How many passwords are checked together; each check keeps one processor busy and 19 MiB in use for some hundredths of
 * a second.
 *
 * @param atOnce checks at once; 0 for as many as there are processors
 * @param waiting people who may wait for theirs; who comes then is asked to come again in a moment
 * @param patience how long one waits at most
 */
@ConfigurationProperties("peygir.sign-in")
record SignInSettings(@DefaultValue("0") int atOnce, @DefaultValue("250") int waiting, @DefaultValue("10s") Duration patience) {

    Turnstile turnstile() {
        return new Turnstile(atOnce == 0 ? Runtime.getRuntime().availableProcessors() : atOnce, waiting, patience);
    }
}
