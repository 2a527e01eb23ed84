package peygir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server that was started for a benchmark, on loopback, and what can be read off it from outside. */
final class ServerProcess implements AutoCloseable {

    private static final int TRIES = 1200;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The office of that size, served as the start script serves it. */
    static ServerProcess of(Workshop workshop, Size size, String... flags) {
        workshop.provide(size);
        var line = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-XX:+UseParallelGC", "-XX:InitialRAMPercentage=12.5", "-XX:MetaspaceSize=192m", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
        line.addAll(List.of(flags));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), ServedOffice.class.getName()));
        return start(workshop, size, line, Map.of(), "server.log");
    }

    /** @param command all but the settings */
    static ServerProcess start(Workshop workshop, Size size, List<String> command, Map<String, String> environment, String log) {
        try {
            var port = freePort();
            var line = new ArrayList<>(command);
            line.addAll(List.of(
                    "--spring.datasource.url=" + workshop.url(size), "--spring.datasource.username=root", "--spring.datasource.password=",
                    "--server.address=127.0.0.1", "--server.port=" + port, "--spring.main.banner-mode=off", "--spring.flyway.out-of-order=true", "--logging.level.root=ERROR", "--logging.level.peygir=ERROR"));
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(workshop.file(log).toFile());
            builder.environment().putAll(environment);
            var server = new ServerProcess(builder.start(), port);
            server.await(workshop.file(log));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void await(Path log) {
        try (var http = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).timeout(Duration.ofSeconds(5)).build();
            for (var attempt = 0; attempt < TRIES && process.isAlive(); attempt++) {
                try {
                    if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It is still starting.
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException("the server did not start; see " + log);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** Processor time since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What lives in its heap after a full collection. */
    Histogram live() {
        // What a first collection finalises a second one frees.
        jcmd("GC.run");
        return Histogram.read(jcmd("GC.class_histogram"));
    }

    private String jcmd(String command) {
        return Command.run(JAVA.resolve("jcmd").toString(), Long.toString(pid()), command).words();
    }

    /** Objects and bytes by class. */
    record Histogram(long bytes, Map<String, long[]> classes) {

        private static final Pattern LINE = Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*$");
        private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+(\\d+)\\s+(\\d+)");

        static Histogram read(String words) {
            var classes = new java.util.HashMap<String, long[]>();
            words.lines().map(LINE::matcher).filter(java.util.regex.Matcher::matches)
                    .forEach(line -> classes.merge(line.group(3), new long[] {Long.parseLong(line.group(1)), Long.parseLong(line.group(2))}, (a, b) -> new long[] {a[0] + b[0], a[1] + b[1]}));
            var total = TOTAL.matcher(words);
            if (!total.find()) {
                throw new IllegalStateException("no histogram: " + words.lines().findFirst().orElse(""));
            }
            return new Histogram(Long.parseLong(total.group(2)), classes);
        }

        long count(String type) {
            return classes.getOrDefault(type, new long[2])[0];
        }

        /** What grew most since, in bytes for each of so many, the largest first. */
        List<String> growth(Histogram before, int each, int lines) {
            return classes.entrySet().stream()
                    .map(entry -> new Object[] {entry.getKey(), entry.getValue()[1] - before.classes.getOrDefault(entry.getKey(), new long[2])[1],
                        entry.getValue()[0] - before.classes.getOrDefault(entry.getKey(), new long[2])[0]})
                    .sorted((a, b) -> Long.compare((long) b[1], (long) a[1]))
                    .limit(lines)
                    .map(row -> "%s %d B in %.1f".formatted(row[0], (long) row[1] / each, (long) row[2] / (double) each))
                    .toList();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
