package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever types {@code ./peygir} at a terminal is told. */
class LauncherTests {

    private static final List<String> TOOLS =
            List.of("dirname", "sed", "cat", "readlink", "grep", "find", "tail", "head", "mkdir", "id");

    @TempDir
    private Path machine;

    private Path path;

    @BeforeEach
    void aMachineWithAShellAndNothingElse() throws IOException {
        path = Files.createDirectory(machine.resolve("bin"));
        for (var tool : TOOLS) {
            var script = Files.writeString(path.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void theCommandsAreToldToWhoeverAsks() throws Exception {
        var said = launch(Map.of(), "help");
        assertThat(said.exitCode()).isZero();
        assertThat(said.lines()).anyMatch(line -> line.contains("run [--port=N] [--data=DIR] [--today=YYYY-MM-DD] [--fresh]"));
    }

    @Test
    void anUnknownCommandIsWrongUsage() throws Exception {
        var said = launch(Map.of(), "dance");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.lines()).anyMatch(line -> line.startsWith("usage: peygir"));
    }

    @Test
    void withoutAJdkOneLineSaysWhatToInstall() throws Exception {
        for (var command : List.of("run", "test", "bench", "package")) {
            var said = launch(Map.of("PEYGIR_JDKS", machine.resolve("none").toString()), command);
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines()).containsExactly("peygir: no JDK 25 or newer found; install one, or set JAVA_HOME to it");
        }
    }

    @Test
    void anOlderJdkIsNotTakenForOne() throws Exception {
        var old = Files.createDirectories(machine.resolve("jdks/old/bin")).resolve("javac");
        Files.writeString(old, "#!/bin/sh\necho javac 17.0.2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        var said = launch(Map.of("PEYGIR_JDKS", machine.resolve("jdks").toString()), "package");
        assertThat(said.lines()).containsExactly("peygir: no JDK 25 or newer found; install one, or set JAVA_HOME to it");
    }

    @Test
    void withoutMavenOneLineSaysWhatToInstall() throws Exception {
        for (var command : List.of("test", "package")) {
            var said = launch(Map.of("JAVA_HOME", System.getProperty("java.home")), command);
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines()).containsExactly("peygir: Maven is missing; install it (for example: apt-get install maven)");
        }
    }

    @Test
    void aBusyPortIsNamedWithWhatToDo() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = sample("--port=" + busy.getLocalPort(), "--data=" + machine.resolve("data"));
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines()).containsExactly("peygir: port " + busy.getLocalPort() + " is in use; choose another with --port=N");
        }
    }

    @Test
    void aDataDirectoryThatIsAFileIsRefused() throws Exception {
        var file = Files.writeString(machine.resolve("letter.txt"), "not a directory");
        var said = sample("--port=" + freePort(), "--data=" + file);
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.lines()).last().asString().isEqualTo("peygir: the data directory " + file + " cannot be written; choose another with --data=DIR");
    }

    @Test
    void aDataDirectoryInUseIsRefused() throws Exception {
        var data = machine.resolve("data");
        try (var file = new RandomAccessFile(Files.createDirectories(data).resolve("in-use").toFile(), "rw");
                var held = file.getChannel().lock()) {
            assertThat(held.isValid()).isTrue();
            var said = sample("--port=" + freePort(), "--data=" + data);
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.lines())
                    .last()
                    .asString()
                    .isEqualTo("peygir: the data directory " + data + " is in use by another running instance; choose another with --data=DIR");
        }
    }

    @Test
    void whatCannotBeReadIsWrongUsage() throws Exception {
        assertThat(sample("--port=many").exitCode()).isEqualTo(2);
        assertThat(sample("--today=1405-09-02x").lines()).containsExactly("peygir: --today needs a day as YYYY-MM-DD, not 1405-09-02x");
        assertThat(sample("--data=").lines()).containsExactly("peygir: --data needs a directory");
        assertThat(sample("--colour").lines()).allMatch(line -> line.startsWith("peygir: unknown option --colour; usage: peygir run"));
    }

    @Test
    void aDataDirectoryWithASpaceIsRefusedBeforeTheInstallerStumblesOverIt() throws Exception {
        var data = machine.resolve("a place with spaces");
        var said = sample("--port=" + freePort(), "--data=" + data);
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.lines())
                .last()
                .asString()
                .isEqualTo("peygir: MariaDB's installer cannot bear the space in " + data + "; choose another directory with --data=DIR");
        assertThat(data).doesNotExist();
    }

    private Said launch(Map<String, String> environment, String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(new File("peygir").getAbsolutePath()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true);
        process.environment().clear();
        process.environment().put("PATH", path.toString());
        process.environment().putAll(environment);
        return said(process);
    }

    /** The command behind {@code run}, without the build before it. */
    private Said sample(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), "peygir.sample.SampleMain"));
        line.addAll(List.of(arguments));
        return said(new ProcessBuilder(line).directory(machine.toFile()).redirectErrorStream(true));
    }

    private static Said said(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), words.lines().toList());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Said(int exitCode, List<String> lines) {}
}
