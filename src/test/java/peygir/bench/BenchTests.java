package peygir.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever asks for benchmarks is told, before anything is begun. */
class BenchTests {

    @TempDir
    private Path home;

    @Test
    void anUnknownSizeIsRefusedWithTheKnownOnesAndNothingIsBegun() {
        assertThat(told(2, "generate", "village")).isEqualTo("peygir: no size village; there are county, province, nation, nation-young");
        assertThat(told(2, "generate")).isEqualTo("peygir: usage: bench generate county|province|nation");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anUnknownFigureOrWordIsRefusedWithTheKnownOnes() {
        assertThat(told(2, "P99")).startsWith("peygir: no figure P99; there are TRUTH, P1, P2, P3");
        assertThat(told(2, "--fast")).isEqualTo("peygir: bench knows --quick and names of figures, not --fast");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void twoBenchmarksDoNotMeasureEachOther() throws IOException {
        try (var file = new RandomAccessFile(home.resolve("measuring").toFile(), "rw"); var held = file.getChannel().lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(told(1, "JMH")).isEqualTo("peygir: another benchmark runs in " + home + "; wait for its end");
        }
        assertThat(home.resolve("database")).doesNotExist();
    }

    @Test
    void aNameAsksForItsFigureAndNoneForAllButTheOnesThatMustBeAskedFor() {
        assertThat(figures("p2")).containsExactly("P1");
        assertThat(figures()).containsExactlyElementsOf(Figure.all().stream().filter(figure -> figure.asked(false)).map(Figure::name).toList());
        assertThat(figures("--quick")).containsExactlyElementsOf(Figure.all().stream().filter(Figure::quick).map(Figure::name).toList());
    }

    @Test
    void whatAFigurePrintsIsKeptUnlessItFailed() {
        var journal = new Journal(home);
        journal.during("P1", true, () -> Figure.print("P1", 2.5, "<=3"));
        assertThatThrownBy(() -> journal.during("P1", true, () -> {
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(journal.of("P1")).last().isEqualTo("P1 2.50 <=3");
        assertThat(journal.of("P2")).isEmpty();
    }

    @Test
    void aPrintedFigureIsReadAgainWithWhetherItMetItsTarget() {
        assertThat(Measured.of("P1 2.50 <=3")).contains(new Measured("P1", 2.5, "<=3"));
        assertThat(Measured.of("P10 0.69 >=0.7").map(Measured::met)).contains(false);
        assertThat(Measured.of("P16 0.00 =0").map(Measured::met)).contains(true);
        assertThat(Measured.of("# P1: nation 0.5 ms")).isEqualTo(Optional.empty());
    }

    @Test
    void theTruthOfAnOfficeIsThereWholeOrNotAtAll() throws IOException {
        var file = home.resolve("truth.csv");
        Generator.write(java.util.Map.of("2102", java.util.Map.of("kept", 3L)), file);
        assertThat(Generator.read(file)).containsEntry("2102", java.util.Map.of("kept", 3L));
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static List<String> figures(String... words) {
        return ((Asked.Measuring) Asked.of(List.of(words))).figures().stream().map(Figure::name).toList();
    }

    private String told(int exitCode, String... words) {
        var complaints = new ByteArrayOutputStream();
        assertThat(Bench.run(List.of(words), home, new PrintStream(complaints, true, StandardCharsets.UTF_8))).isEqualTo(exitCode);
        return complaints.toString(StandardCharsets.UTF_8).strip();
    }
}
