package peygir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code benchmarks.md} from what the figures printed when they were last measured; nobody writes it by hand. */
final class BenchmarksPage {

    private final Journal journal;

    BenchmarksPage(Journal journal) {
        this.journal = journal;
    }

    void write(Path docs) throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Benchmarks", "",
                "Written by `./peygir bench`; a later run writes it anew. Every figure is a ratio or a count taken in one run on one machine, floor and product"
                        + " in turn; the lines that begin with # say how. What each figure means and why its target is what it is stands beside its measurement in `src/test/java/peygir/bench`.",
                "", "| figure | value | target | met |", "|---|---:|---|---|"));
        for (var figure : Figure.all()) {
            journal.of(figure.name()).stream().map(Measured::of).flatMap(Optional::stream).map(Measured::row).forEach(lines::add);
        }
        var picture = new GrowthPicture(Figure.all().stream().flatMap(figure -> journal.of(figure.name()).stream()).map(Growth::read).flatMap(Optional::stream).toList());
        if (!picture.empty()) {
            Files.createDirectories(docs.resolve("pictures"));
            Files.write(docs.resolve("pictures/growth.svg"), picture.svg());
            lines.addAll(List.of("", "![How each cost grows from the office of a county to that of the nation](pictures/growth.svg)"));
        }
        for (var figure : Figure.all()) {
            var printed = journal.of(figure.name());
            if (!printed.isEmpty()) {
                lines.addAll(List.of("", "## " + figure.name(), "```text"));
                lines.addAll(printed);
                lines.add("```");
            }
        }
        Files.createDirectories(docs);
        Files.write(docs.resolve("benchmarks.md"), lines);
    }
}
