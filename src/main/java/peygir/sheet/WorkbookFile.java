package peygir.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.sheet.SheetRow.Cell;
import peygir.sheet.SheetRow.CellKind;

/** Reads the first sheet that is shown of an Excel file, row by row. */
final class WorkbookFile {

    private static final int MOST_COLUMNS = 300;

    /** More than any id has; a number of millions of places is written in six letters. */
    private static final int MOST_DIGITS = 400;

    /** What stands in quotes, brackets or behind a backslash of a number's format is no part of a day. */
    private static final Pattern WORDS_OF_A_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    private static final Pattern DAY = Pattern.compile("[yd]");
    private static final Pattern TIME = Pattern.compile("[hs]");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MINUTES_OF_A_DAY = 24 * 60;

    private WorkbookFile() {}

    /**
     * @throws DomainException for what is no workbook, or one that may do harm
     */
    static void read(byte[] content, Consumer<SheetRow> reader) {
        var merged = WorkbookGuard.look(content);
        try (var book = open(content, merged.styled())) {
            var sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new DomainException("sheet.SheetFile.unreadable"));
            var filling = merged.of(sheet.getIndex());
            try (var stream = sheet.openStream()) {
                var rows = stream.iterator();
                for (var row = next(rows); row != null; row = next(rows)) {
                    reader.accept(filling.fill(row));
                }
            }
        } catch (IOException | ExcelReaderException _) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
    }

    private static ReadableWorkbook open(byte[] content, boolean styled) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(styled, true));
        } catch (RuntimeException _) {
            // The reader trusts its file: what is damaged breaks it in many ways.
            throw new DomainException("sheet.SheetFile.unreadable");
        }
    }

    private static @Nullable SheetRow next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (DomainException refused) {
            throw refused;
        } catch (RuntimeException _) {
            // The reader trusts its file: what is damaged breaks it in many ways.
            throw new DomainException("sheet.SheetFile.unreadable");
        }
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > MOST_COLUMNS && row.stream().skip(MOST_COLUMNS).anyMatch(cell -> cell != null && !cell.getText().isBlank())) {
            throw new DomainException("sheet.SheetFile.tooWide", MOST_COLUMNS);
        }
        var cells = new ArrayList<Cell>();
        row.stream().limit(MOST_COLUMNS).forEach(cell -> cells.add(cell(cell)));
        return new SheetRow(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case FORMULA -> new Cell(cell.getText(), CellKind.FORMULA);
            case NUMBER -> Cell.of(number(cell));
            case STRING, BOOLEAN -> Cell.of(cell.getText());
            case ERROR -> new Cell(String.valueOf(cell.getRawValue()), CellKind.FAULT);
            case EMPTY -> Cell.EMPTY;
        };
    }

    /** A day as a day, a time as a time, any other number with all its digits: an id of eleven of them is no power of ten. */
    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var named = cell.getDataFormatString();
        var format = named == null ? "" : WORDS_OF_A_FORMAT.matcher(named.toLowerCase(Locale.ROOT)).replaceAll("");
        var number = cell.asNumber();
        if (DAY.matcher(format).find()) {
            return cell.asDate().toLocalDate().toString();
        }
        if (TIME.matcher(format).find() && number.signum() >= 0 && number.doubleValue() < 1) {
            return LocalTime.MIDNIGHT.plusMinutes(Math.round(number.doubleValue() * MINUTES_OF_A_DAY)).format(CLOCK);
        }
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
