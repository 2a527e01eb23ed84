package peygir.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table in a text file: a line of column names, then a line a row, cells parted by bars; a line with # is a remark. */
record Sheet(List<String> columns, List<Row> rows) {

    /**
     * @param number which row of its sheet, from 1
     */
    record Row(int number, Map<String, String> cells) {

        /** A cell that must be filled. */
        String text(String column) {
            var cell = orNull(column);
            if (cell == null) {
                throw new IllegalStateException("Row " + number + " has no " + column + ": " + cells);
            }
            return cell;
        }

        @Nullable
        String orNull(String column) {
            return cells.get(column);
        }

        /** Words parted by blanks, none for an empty cell. */
        List<String> words(String column) {
            var cell = orNull(column);
            return cell == null ? List.of() : List.of(cell.split(" +"));
        }

        LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }

    static Sheet read(String name) {
        var lines = lines(name).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var columns = cells(lines.getFirst());
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(new Row(rows.size() + 1, named(name, columns, cells(line))));
        }
        return new Sheet(columns, List.copyOf(rows));
    }

    private static Map<String, String> named(String sheet, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalStateException("More cells than columns in " + sheet + ": " + cells);
        }
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                named.put(columns.get(i), cells.get(i));
            }
        }
        return named;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> lines(String name) {
        try {
            return new ClassPathResource("sample/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
