package peygir.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import peygir.shared.DomainException;
import peygir.sheet.SheetRow.Cell;

/** Reads text whose columns are parted by commas, semicolons or tabs. */
final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How Excel is told the separator by some programs: the file's first line. */
    private static final String SEPARATOR_LINE = "(?i)sep=[,;\\t]";

    /** Titles without any separator may stand above the headings. */
    private static final int LOOKED_AT = 12;

    private static final int MOST_COLUMNS = 300;

    private TextFile() {}

    /**
     * @throws DomainException for what is no text, or is written in an old code page
     */
    static void read(byte[] content, Consumer<SheetRow> reader) {
        var text = decoded(content);
        var format = CSVFormat.DEFAULT.builder()
                .setDelimiter(separator(text))
                .setIgnoreSurroundingSpaces(true)
                // Excel counts them, and so do the names of cells.
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            // A row's number is that of the record: what stands between quotes over several lines is one row, as Excel counts.
            for (var record : parser) {
                if (record.getRecordNumber() > 1 || record.size() == 0 || !record.get(0).matches("(?i)sep=.?")) {
                    reader.accept(row(record));
                }
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException _) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
    }

    private static SheetRow row(CSVRecord record) {
        if (record.size() > MOST_COLUMNS) {
            throw new DomainException("sheet.SheetFile.tooWide", MOST_COLUMNS);
        }
        return new SheetRow((int) record.getRecordNumber(), record.stream().map(Cell::of).toList());
    }

    private static String decoded(byte[] content) {
        try {
            var text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.isBlank() || text.chars().anyMatch(TextFile::isNoText)) {
                throw new DomainException("sheet.SheetFile.unreadable");
            }
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new DomainException("sheet.SheetFile.notUtf8");
        }
    }

    /** Excel's "Unicode text" is UTF-16 with its mark; everything else must be UTF-8, old code pages are not guessed. */
    private static Charset charset(byte[] content) {
        var little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        var big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean isNoText(int letter) {
        return letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' || letter == '\uFFFF' || letter == '\uFFFE';
    }

    /** The one that stands most often in the first lines, outside quotes or not. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.matches(SEPARATOR_LINE)) {
            return first.charAt(first.length() - 1);
        }
        var head = text.lines().limit(LOOKED_AT).toList();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(mark -> head.stream().flatMapToInt(String::chars).filter(letter -> letter == mark).count()))
                .orElse(',');
    }
}
