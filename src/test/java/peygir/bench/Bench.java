package peygir.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import peygir.summary.Summaries;

/**
 * {@code ./peygir bench [--quick] [NAME…]} and {@code ./peygir bench generate SIZE}: one line a figure, its name, value
 * and target; lines that begin with # say how it was taken.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        var home = Path.of(System.getProperty("peygir.bench.home", "target/bench"));
        try (var _ = lock(home); var workshop = new Workshop(home)) {
            run(workshop, List.of(arguments));
        } catch (Refusal refusal) {
            System.err.println("peygir: " + refusal.getMessage());
            System.exit(1);
        } catch (IOException failure) {
            System.err.println("peygir: the directory of the benchmarks cannot be written: " + failure.getMessage());
            System.exit(1);
        }
        // The web server's own threads may outlive their context.
        System.exit(0);
    }

    private static void run(Workshop workshop, List<String> arguments) {
        if (!arguments.isEmpty() && arguments.getFirst().equals("generate")) {
            if (arguments.size() != 2) {
                throw new Refusal("usage: bench generate county|province|nation");
            }
            var size = Size.of(arguments.get(1));
            workshop.generate(size, 1405);
            Workshop.say("# " + Truth.check(workshop.office(size).getBean(Summaries.class), workshop.truth(size)));
            return;
        }
        var quick = arguments.contains("--quick");
        var names = arguments.stream().filter(argument -> !argument.startsWith("--")).map(name -> name.toUpperCase(java.util.Locale.ROOT)).toList();
        arguments.stream().filter(argument -> argument.startsWith("--") && !argument.equals("--quick")).findFirst().ifPresent(strange -> {
            throw new Refusal("bench knows --quick and names of figures, not " + strange);
        });
        Figure.all().stream()
                .filter(figure -> names.isEmpty() ? !quick || figure.quick() : Set.copyOf(names).contains(figure.name()))
                .forEach(figure -> figure.measure(workshop, quick));
    }

    /** Two benchmarks at once would measure each other. */
    private static RandomAccessFile lock(Path home) throws IOException {
        Files.createDirectories(home);
        var file = new RandomAccessFile(home.resolve("measuring").toFile(), "rw");
        if (file.getChannel().tryLock() == null) {
            file.close();
            throw new Refusal("another benchmark runs in " + home + "; wait for its end");
        }
        return file;
    }
}
