package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script beside the packaged server, with a Java machine that only says what it was asked. */
class StartScriptTests {

    private static final String MACHINE =
            """
            #!/bin/sh
            case "$1" in
            -version) echo 'openjdk version "VERSION"' >&2 ;;
            -Djarmode=tools) mkdir -p "$6" && : >"$6/peygir.jar" ;;
            *) echo "$@" ;;
            esac
            """;

    @TempDir
    private Path home;

    private record Said(int code, String words) {}

    @BeforeEach
    void aServerWasPackaged() throws IOException {
        Files.copy(Path.of("src", "main", "start", "peygir.sh"), home.resolve("peygir.sh"));
        Files.writeString(home.resolve("peygir.jar"), "");
        machine("25.0.1");
    }

    @Test
    void theServerStartsWithTheParallelCollector() throws Exception {
        assertThat(start("", "--server.port=8081").words()).contains("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders").contains("-jar").endsWith("--server.port=8081");
    }

    @Test
    void whoNamesAnotherCollectorGetsThatOneAlone() throws Exception {
        assertThat(start("-Xmx4g -XX:+UseG1GC").words()).contains("-Xmx4g", "-XX:+UseG1GC").doesNotContain("UseParallelGC");
    }

    @Test
    void otherOptionsChooseNoCollector() throws Exception {
        assertThat(start("-XX:+UseStringDeduplication -XX:MaxGCPauseMillis=200").words()).contains("-XX:MaxGCPauseMillis=200", "-XX:+UseParallelGC");
    }

    @Test
    void whatWasRememberedIsUsedAtTheNextStart() throws Exception {
        assertThat(start("").words()).doesNotContain("AOTCache");
        Files.writeString(home.resolve("peygir-start").resolve("peygir.aot"), "");
        assertThat(start("").words()).contains("-XX:AOTCache=" + home.toRealPath().resolve("peygir-start/peygir.aot"));
    }

    @Test
    void anOlderJavaIsRefusedBeforeAnythingIsTakenApart() throws Exception {
        machine("21.0.4");
        var said = start("");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words()).contains("Java 25 or newer is needed");
        assertThat(home.resolve("peygir-start")).doesNotExist();
    }

    private void machine(String version) throws IOException {
        var java = Files.createDirectories(home.resolve("jdk").resolve("bin")).resolve("java");
        Files.writeString(java, MACHINE.replace("VERSION", version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Said start(String options, String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("sh", home.resolve("peygir.sh").toString()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("PEYGIR_JAVA_OPTIONS", options);
        builder.environment().remove("PEYGIR_START");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), said);
    }
}
