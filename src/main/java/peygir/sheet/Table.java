package peygir.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as it leaves.
 *
 * @param title of its sheet
 * @param rightToLeft whether the first column stands at the right
 * @param rows a text, or a number where it is counted; null where nothing stands
 */
public record Table(String title, boolean rightToLeft, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * @param heading for people
     * @param tag the HXL hashtag
     * @param choices what may stand in it, for an empty form; nothing where it is free
     */
    public record Column(String heading, String tag, List<String> choices) {

        public Column {
            choices = List.copyOf(choices);
        }

        public Column(String heading, String tag) {
            this(heading, tag, List.of());
        }
    }

    /** The list as a file in that form. */
    public byte[] file(SheetFormat format) {
        return switch (format) {
            case XLSX -> TableWriter.workbook(this);
            case CSV -> TableWriter.text(Stream.concat(Stream.of(headings()), texts()).toList());
            case HXL -> TableWriter.text(Stream.of(Stream.of(headings(), columns.stream().map(Column::tag).toList()), texts()).flatMap(part -> part).toList());
        };
    }

    private List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    private Stream<List<String>> texts() {
        return rows.stream().map(row -> {
            var texts = new ArrayList<String>();
            row.forEach(cell -> texts.add(Objects.toString(cell, "")));
            return texts;
        });
    }
}
