package peygir.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import peygir.shared.Turnstile;

/**
 * How many requests are answered together. A house that is full answers those inside quickly and tells the others at
 * once, instead of keeping everybody waiting.
 *
 * @param atOnce requests at once; 0 for eight a processor
 * @param waiting requests that may wait
 * @param patience how long one waits at most
 * @param exportsAtOnce files made at once, apart from the requests
 * @param exportsWaiting files that may wait to be made
 * @param exportPatience how long a file waits at most
 * @param comeBack after how long who is turned away is asked to come again, in whole seconds
 */
@ConfigurationProperties("peygir.admission")
record AdmissionSettings(
        @DefaultValue("0") int atOnce,
        @DefaultValue("200") int waiting,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("2") int exportsAtOnce,
        @DefaultValue("8") int exportsWaiting,
        @DefaultValue("20s") Duration exportPatience,
        @DefaultValue("3s") Duration comeBack) {

    private static final int A_PROCESSOR = 8;

    Turnstile pages() {
        return new Turnstile(atOnce == 0 ? A_PROCESSOR * Runtime.getRuntime().availableProcessors() : atOnce, waiting, patience);
    }

    Turnstile exports() {
        return new Turnstile(exportsAtOnce, exportsWaiting, exportPatience);
    }
}
