package peygir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            journal.of(figure.name()).stream().map(Measured::of).flatMap(java.util.Optional::stream).map(Measured::row).forEach(lines::add);
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
