package peygir.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * {@code ./peygir bench [--quick] [NAME…]} and {@code ./peygir bench generate SIZE}: one line a figure, its name, value
 * and target; lines that begin with # say how it was taken. It ends with 0 when all was measured, met or not.
 */
public final class Bench {

    private static final int WRONG_USAGE = 2;

    private Bench() {}

    public static void main(String[] arguments) {
        // What is printed is figures and lines that begin with #.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(run(List.of(arguments), Path.of(System.getProperty("peygir.bench.home", "target/bench")), System.err));
    }

    /** @return the exit code: 1 when something could not be measured or begun, 2 when it was not understood */
    static int run(List<String> arguments, Path home, PrintStream complaints) {
        Asked asked;
        try {
            asked = Asked.of(arguments);
        } catch (Refusal refusal) {
            complaints.println("peygir: " + refusal.getMessage());
            return WRONG_USAGE;
        }
        try (var _ = lock(home); var workshop = new Workshop(home)) {
            return switch (asked) {
                case Asked.Generation(var size) -> generate(workshop, size);
                case Asked.Measuring(var quick, var figures) -> measure(workshop, home, quick, figures);
            };
        } catch (Refusal refusal) {
            complaints.println("peygir: " + refusal.getMessage());
        } catch (peygir.sample.Refusal refusal) {
            complaints.println("peygir: " + refusal.line());
        } catch (IOException failure) {
            complaints.println("peygir: the directory of the benchmarks cannot be written: " + failure.getMessage());
        }
        return 1;
    }

    private static int generate(Workshop workshop, Size size) {
        workshop.generate(size, Generator.SEED);
        new PlantedTruth().compare(workshop, size);
        return 0;
    }

    private static int measure(Workshop workshop, Path home, boolean quick, List<Figure> figures) throws IOException {
        Workshop.say("# " + Machine.words());
        var journal = new Journal(home.resolve("figures"));
        var failed = false;
        for (var figure : figures) {
            var began = System.nanoTime();
            try {
                journal.during(figure.name(), !quick, () -> figure.measure(workshop, quick));
            } catch (Refusal refusal) {
                failed = true;
                Workshop.say("# " + figure.name() + " could not be measured: " + refusal.getMessage());
            } catch (RuntimeException | LinkageError failure) {
                failed = true;
                Workshop.say("# " + figure.name() + " could not be measured: " + String.valueOf(failure).lines().findFirst().orElse(""));
                try (var whole = new PrintWriter(Files.newBufferedWriter(home.resolve("failure-" + figure.name() + ".txt")))) {
                    failure.printStackTrace(whole);
                }
            }
            Workshop.say("# %s took %d s".formatted(figure.name(), Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        }
        var docs = System.getProperty("peygir.bench.docs");
        if (!quick && docs != null) {
            new BenchmarksPage(journal).write(Path.of(docs));
        }
        return failed ? 1 : 0;
    }

    /** Two benchmarks at once would measure each other. */
    private static RandomAccessFile lock(Path home) throws IOException {
        Files.createDirectories(home);
        var file = new RandomAccessFile(home.resolve("measuring").toFile(), "rw");
        if (!taken(file)) {
            file.close();
            throw new Refusal("another benchmark runs in " + home + "; wait for its end");
        }
        return file;
    }

    private static boolean taken(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }
}
