package peygir.commitment;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks a few times an hour whether a new day asks for something; every step of it may be tried again. */
@Component
@EnableScheduling
@Profile("!test")
class MorningRound {

    private final Recurrences recurrences;

    MorningRound(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void go() {
        recurrences.spawnWhatIsDue();
    }
}
