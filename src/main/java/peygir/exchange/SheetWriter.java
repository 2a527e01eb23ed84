package peygir.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes rows of text as a file; every cell is text, and none of them computes anything. */
final class SheetWriter {

    private static final int WIDTH = 22;

    private SheetWriter() {}

    /**
     * @param title of the sheet
     * @param rightToLeft whether the first column stands at the right
     * @param rows the headings first
     */
    static byte[] workbook(String title, boolean rightToLeft, List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Peygir", "1.0")) {
            var sheet = book.newWorksheet(title);
            if (rightToLeft) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, Neutral.marked(rows.get(row).get(column)));
                }
            }
            var columns = rows.getFirst().size();
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            for (var column = 0; column < columns; column++) {
                sheet.width(column, WIDTH);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
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
