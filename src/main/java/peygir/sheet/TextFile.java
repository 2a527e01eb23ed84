package peygir.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
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
     * @return how its letters were written
     * @throws DomainException for what is no text, or is written in letters that may be read in more than one way
     */
    static SheetEncoding read(byte[] content, Consumer<SheetRow> reader) {
        var decoded = decoded(content);
        read(decoded.text(), reader);
        return decoded.encoding();
    }

    private static void read(String text, Consumer<SheetRow> reader) {
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

    private record Decoded(String text, SheetEncoding encoding) {}

    /** Excel's "Unicode text" is UTF-16 with its mark; everything else is UTF-8, or Persian in the one old code page that is told for certain. */
    private static Decoded decoded(byte[] content) {
        if (hasMarkOfUtf16(content)) {
            return new Decoded(expectText(decoded(content, StandardCharsets.UTF_16).orElseThrow(TextFile::unknownLetters)), SheetEncoding.UTF_16);
        }
        return decoded(content, StandardCharsets.UTF_8)
                .map(text -> new Decoded(expectText(text), SheetEncoding.UTF_8))
                .or(() -> OldCodePage.read(content).map(text -> new Decoded(text, SheetEncoding.WINDOWS_1256)))
                .orElseThrow(TextFile::unknownLetters);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static DomainException unknownLetters() {
        return new DomainException("sheet.SheetFile.notUtf8");
    }

    private static String expectText(String text) {
        if (text.isBlank() || text.chars().anyMatch(TextFile::isNoText)) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
        return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean hasMarkOfUtf16(byte[] content) {
        var little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        var big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        return little || big;
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
