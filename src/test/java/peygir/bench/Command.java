package peygir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a program of the machine answered.
 *
 * @param words both of its streams
 */
record Command(int code, String words) {

    /** Runs it to its end. */
    static Command run(String... line) {
        try {
            var asked = new ProcessBuilder(List.of(line)).redirectErrorStream(true).start();
            var words = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(asked.waitFor(), words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
