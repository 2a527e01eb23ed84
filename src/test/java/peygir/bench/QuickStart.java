package peygir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * P9: the processor time of the packaged server from nothing to the first signed-in page, with what its start script
 * remembers beside without.
 */
final class QuickStart implements Figure {

    @Override
    public String name() {
        return "P9";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var script = Path.of("target/peygir.sh").toAbsolutePath();
        if (!Files.isExecutable(script) || !Files.exists(script.resolveSibling("peygir.jar"))) {
            throw new Refusal("P9 is taken of the packaged server; run ./peygir package first");
        }
        workshop.provide(Size.PROVINCE);
        var start = workshop.file("quick-start");
        train(workshop, script, start);
        var cache = start.resolve("peygir.aot");
        var aside = start.resolve("peygir.aot.aside");
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        try {
            for (var round = 0; round < (quick ? 2 : 5); round++) {
                with.add(cpu(workshop, script, start));
                Files.move(cache, aside);
                without.add(cpu(workshop, script, start));
                Files.move(aside, cache);
            }
            Workshop.say("# P9: what is remembered takes %d MB".formatted(Files.size(cache) >> 20));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var product = Crowd.median(with.stream().mapToDouble(Double::doubleValue).toArray());
        var floor = Crowd.median(without.stream().mapToDouble(Double::doubleValue).toArray());
        Workshop.say(String.format(Locale.ROOT, "# P9: %.1f s of processor time with it (%s), %.1f s without (%s)", product, rounded(with), floor, rounded(without)));
        Figure.print("P9", product / floor, "<=0.45");
    }

    private static String rounded(List<Double> seconds) {
        return String.join(" ", seconds.stream().sorted().map(one -> String.format(Locale.ROOT, "%.1f", one)).toList());
    }

    private static void train(Workshop workshop, Path script, Path start) {
        var builder = new ProcessBuilder(script.toString(), "train").redirectErrorStream(true).redirectOutput(workshop.file("train.log").toFile());
        builder.environment().putAll(environment(workshop, start));
        builder.environment().putAll(Map.of("PEYGIR_TRAINING_NAME", Tour.DIRECTOR.account(0), "PEYGIR_TRAINING_PASSWORD", Workshop.PASSWORD));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("the training failed; see " + workshop.file("train.log"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> environment(Workshop workshop, Path start) {
        return Map.of(
                "SPRING_DATASOURCE_URL", workshop.url(Size.PROVINCE), "SPRING_DATASOURCE_USERNAME", "root", "SPRING_DATASOURCE_PASSWORD", "",
                "PEYGIR_START", start.toString(), "JAVA_HOME", System.getProperty("java.home"), "PEYGIR_JAVA_OPTIONS", "-Xmx700m");
    }

    private static double cpu(Workshop workshop, Path script, Path start) {
        try (var server = ServerProcess.start(workshop, Size.PROVINCE, List.of(script.toString()), environment(workshop, start), "quick-start.log");
                var http = HttpClient.newHttpClient()) {
            new Visitor(http, server.address()).enter(Tour.DIRECTOR.account(0)).open(Tour.DIRECTOR.home()).expect(200);
            return server.cpu().toMillis() / 1000.0;
        }
    }
}
