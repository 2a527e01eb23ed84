package peygir.sample;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code peygir run}.
 *
 * @param today the day the application's clock starts at, null for the real one
 * @param fresh whether the data directory is emptied first
 */
record Usage(int port, Path data, @Nullable LocalDate today, boolean fresh) {

    static final String WORDS = "usage: peygir run [--port=N] [--data=DIR] [--today=YYYY-MM-DD] [--fresh]";

    /**
     * @throws Refusal with exit code 2 for what cannot be read
     */
    static Usage of(String... arguments) {
        var usage = new Usage(8080, Path.of("data"), null, false);
        for (var argument : arguments) {
            var value = argument.substring(argument.indexOf('=') + 1);
            usage = switch (argument.indexOf('=') < 0 ? argument : argument.substring(0, argument.indexOf('='))) {
                case "--port" -> new Usage(port(value), usage.data, usage.today, usage.fresh);
                case "--data" -> new Usage(usage.port, directory(value), usage.today, usage.fresh);
                case "--today" -> new Usage(usage.port, usage.data, day(value), usage.fresh);
                case "--fresh" -> new Usage(usage.port, usage.data, usage.today, true);
                default -> throw new Refusal(2, "unknown option " + argument + "; " + WORDS);
            };
        }
        return usage;
    }

    private static int port(String value) {
        try {
            var port = Integer.parseInt(value);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same refusal as a number out of range
        }
        throw new Refusal(2, "--port needs a number from 1 to 65535, not " + value);
    }

    private static Path directory(String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException notAPath) {
            // falls through to the same refusal as an empty value
        }
        throw new Refusal(2, "--data needs a directory");
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new Refusal(2, "--today needs a day as YYYY-MM-DD, not " + value);
        }
    }
}
