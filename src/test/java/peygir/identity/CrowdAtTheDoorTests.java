package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import peygir.OfficeTest;

/** Everybody signs in at eight: passwords are dear to check, so few are checked at once and not too many wait. */
@OfficeTest
class CrowdAtTheDoorTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rights rights;

    @Test
    void oneIsCheckedOneWaitsAndTheThirdIsAskedToComeAgain() {
        var slow = new SlowEncoder();
        var settings = new SignInSettings(1, 1, Duration.ofMinutes(1));
        var turnstile = settings.turnstile();
        var verifier = new PasswordVerifier(jdbc, new PasswordWork(slow, turnstile), rights, new SignInThrottle(Clock.systemUTC()));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.runAsync(() -> verifier.authenticate(attempt("first")), people);
            slow.awaitBusy();
            var second = CompletableFuture.runAsync(() -> verifier.authenticate(attempt("second")), people);
            while (turnstile.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> verifier.authenticate(attempt("third")))
                    .as("told to come again, not that the password is wrong")
                    .isInstanceOf(InternalAuthenticationServiceException.class);
            slow.goOn();
            assertThatThrownBy(first::join).hasCauseInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(second::join).hasCauseInstanceOf(BadCredentialsException.class);
        }
        assertThat(turnstile.free()).isEqualTo(1);
    }

    private static UsernamePasswordAuthenticationToken attempt(String name) {
        return UsernamePasswordAuthenticationToken.unauthenticated("crowd." + name, "wrong");
    }

    /** Checks a password only when told to go on. */
    private static final class SlowEncoder implements PasswordEncoder {

        private final CountDownLatch busy = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        void awaitBusy() {
            await(busy);
        }

        void goOn() {
            goOn.countDown();
        }

        @Override
        public String encode(CharSequence password) {
            return "x";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            busy.countDown();
            await(goOn);
            return false;
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
