package peygir.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the rows behind it.
 *
 * @param value as scripts read it
 * @param place the place or meeting it is of, in words
 * @param rows the first of them, as many as were asked for
 * @param total how many there are
 */
public record FigureSheet(FigureName name, String key, String place, String value, List<Row> rows, long total) {

    /** More than any figure has. */
    public static final int ALL = Integer.MAX_VALUE;

    public FigureSheet {
        rows = List.copyOf(rows);
    }

    /** With all its rows. */
    FigureSheet(FigureName name, String key, String place, String value, List<Row> rows) {
        this(name, key, place, value, rows, rows.size());
    }

    /**
     * Rows behind a figure.
     *
     * @param first as many as were asked for
     */
    record Rows(List<Row> first, long total) {

        static Rows of(List<Row> all, int most) {
            return new Rows(all.size() <= most ? all : all.subList(0, most), all.size());
        }
    }

    /**
     * One row behind a figure.
     *
     * @param counted whether it is in the numerator, or simply counted
     * @param href its page, null when it has none
     */
    public record Row(String text, String detail, @Nullable LocalDate day, boolean counted, @Nullable String href) {}
}
