package peygir.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the rows behind it.
 *
 * @param value as scripts read it
 * @param place the place or meeting it is of, in words
 */
public record FigureSheet(FigureName name, String key, String place, String value, List<Row> rows) {

    public FigureSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row behind a figure.
     *
     * @param counted whether it is in the numerator, or simply counted
     * @param href its page, null when it has none
     */
    public record Row(String text, String detail, @Nullable LocalDate day, boolean counted, @Nullable String href) {}
}
