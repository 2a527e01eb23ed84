package peygir.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import peygir.exchange.Grid.Cell;
import peygir.shared.DomainException;

/** Reads the first sheet of an Excel file, or a text file with separators; which of them it is, the content tells. */
final class SheetFile {

    /** 5 MiB. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetFile() {}

    /**
     * @throws DomainException for what is neither, what is too large or holds macros
     */
    static Grid read(byte[] content) {
        if (content.length > LARGEST) {
            throw new DomainException("exchange.SheetFile.tooLarge");
        }
        var grid = content.length > 3 && content[0] == 'P' && content[1] == 'K' ? workbook(content) : text(content);
        if (grid.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.text().length() > Grid.LONGEST_CELL)) {
            throw new DomainException("exchange.SheetFile.tooLarge");
        }
        return grid;
    }

    private static Grid workbook(byte[] content) {
        ZipGuard.check(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true)); var rows = book.getFirstSheet().openStream()) {
            return grid(rows.map(row -> new Grid.Row(row.getRowNum(), row.stream().map(SheetFile::cell).toList())));
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException | NullPointerException _) {
            // The reader trusts its file: what is damaged breaks it in many ways.
            throw new DomainException("exchange.SheetFile.unreadable");
        }
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case FORMULA -> new Cell(cell.getText(), true);
            case NUMBER -> Cell.of(number(cell));
            case STRING, BOOLEAN -> Cell.of(cell.getText());
            case EMPTY, ERROR -> Cell.EMPTY;
        };
    }

    /** A day as a day, any other number with all its digits: an id of eleven of them is no power of ten. */
    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|dd|mm).*")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static Grid text(byte[] content) {
        var text = decoded(content);
        try (var parser = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreSurroundingSpaces(true).get().parse(new StringReader(text))) {
            // A row's number is that of the record: what stands between quotes over several lines is one row, as Excel counts.
            return grid(parser.stream().map(row -> new Grid.Row((int) row.getRecordNumber(), row.stream().map(Cell::of).toList())));
        } catch (IOException | IllegalArgumentException | UncheckedIOException _) {
            throw new DomainException("exchange.SheetFile.unreadable");
        }
    }

    private static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t')) {
                throw new DomainException("exchange.SheetFile.unreadable");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new DomainException("exchange.SheetFile.notUtf8");
        }
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(mark -> first.chars().filter(letter -> letter == mark).count())).orElse(',');
    }

    private static Grid grid(Stream<Grid.Row> rows) {
        List<Grid.Row> kept = new ArrayList<>();
        rows.filter(row -> !row.blank()).limit(Grid.MOST_ROWS + 1L).forEach(kept::add);
        if (kept.size() > Grid.MOST_ROWS) {
            throw new DomainException("exchange.SheetFile.tooManyRows", Grid.MOST_ROWS);
        }
        return new Grid(List.copyOf(kept));
    }
}
