package peygir.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table as a file; its cells are texts and counts, and none of them computes anything. */
final class TableWriter {

    private static final int WIDTH = 22;
    private static final int LONGEST_TITLE = 31;

    /** Rows that are written out before the next ones are made. */
    private static final int AT_ONCE = 500;

    /** How far down an empty form offers its choices. */
    private static final int CHOSEN_ROWS = 2000;

    private TableWriter() {}

    static byte[] workbook(Table table) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Peygir", "1.0")) {
            var title = table.title();
            var sheet = book.newWorksheet(title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE));
            if (table.rightToLeft()) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            var columns = table.columns();
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(0, column, Neutral.marked(columns.get(column).heading()));
                sheet.width(column, WIDTH);
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            choices(book, sheet, columns);
            for (var row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row);
                for (var column = 0; column < cells.size(); column++) {
                    put(sheet, row + 1, column, cells.get(column));
                }
                if (row % AT_ONCE == AT_ONCE - 1) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Object text -> sheet.value(row, column, Neutral.marked(text.toString()));
        }
    }

    /** What may be chosen stands on a sheet of its own that is not shown. */
    private static void choices(Workbook book, Worksheet sheet, List<Table.Column> columns) {
        if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
            return;
        }
        var lists = book.newWorksheet("_");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (var column = 0; column < columns.size(); column++) {
            var choices = columns.get(column).choices();
            for (var row = 0; row < choices.size(); row++) {
                lists.value(row, column, Neutral.marked(choices.get(row)));
            }
            if (!choices.isEmpty()) {
                // A word of one's own stays possible: it is asked about when the list is read.
                sheet.range(1, column, CHOSEN_ROWS, column).validateWithList(lists.range(0, column, choices.size() - 1, column)).showErrorMessage(false).allowBlank(true);
            }
        }
    }

    /** With the mark by which Excel knows UTF-8. */
    static byte[] text(List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(file, StandardCharsets.UTF_8); var printer = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            writer.write('\uFEFF');
            for (var row : rows) {
                printer.printRecord(row.stream().map(Neutral::marked).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
