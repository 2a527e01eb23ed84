package peygir.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what each figure printed when it was last measured whole, a file a figure. */
final class Journal {

    private final Path home;

    Journal(Path home) {
        this.home = home;
    }

    /** @param keep whether the lines take the place of the earlier ones; those of a failure never do */
    void during(String figure, boolean keep, Runnable measuring) {
        var outside = System.out;
        var copy = new ByteArrayOutputStream();
        System.setOut(new PrintStream(new Both(outside, copy), true, StandardCharsets.UTF_8));
        try {
            measuring.run();
        } finally {
            System.setOut(outside);
        }
        if (keep) {
            keep(figure, copy.toString(StandardCharsets.UTF_8));
        }
    }

    private void keep(String figure, String lines) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve(figure + ".txt"), "# " + Machine.words() + "\n" + lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of a figure, none when it was never measured; what a tool of others said in between is not among them. */
    List<String> of(String figure) {
        try {
            var file = home.resolve(figure + ".txt");
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().filter(line -> line.startsWith("#") || Measured.of(line).isPresent()).toList()
                    : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Both extends OutputStream {

        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int letter) throws IOException {
            one.write(letter);
            other.write(letter);
        }

        @Override
        public void write(byte[] letters, int from, int length) throws IOException {
            one.write(letters, from, length);
            other.write(letters, from, length);
        }

        @Override
        public void flush() throws IOException {
            one.flush();
        }
    }
}
