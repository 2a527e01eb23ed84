package peygir.sheet;

import java.util.Arrays;
import java.util.function.Consumer;
import peygir.shared.DomainException;

/** Reads the first sheet of an Excel file, or a text file with separators; which of them it is, the content tells and never the name. */
public final class SheetFile {

    /** 10 MiB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** As Excel began its files before 2007, and still does when a password protects them. */
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetFile() {}

    /**
     * Hands over row after row, those in which nothing stands left out; never the whole sheet at once.
     *
     * @return how its letters were written
     * @throws DomainException for what is neither, what is too large or holds macros; rows handed over before count for nothing then
     */
    public static SheetEncoding read(byte[] content, Consumer<SheetRow> reader) {
        if (content.length > LARGEST) {
            throw new DomainException("sheet.SheetFile.tooLarge");
        }
        if (begins(content, OLD_EXCEL)) {
            throw new DomainException("sheet.SheetFile.oldExcel");
        }
        Consumer<SheetRow> filled = row -> {
            if (!row.blank()) {
                reader.accept(row);
            }
        };
        if (begins(content, ZIP)) {
            WorkbookFile.read(content, filled);
            return SheetEncoding.WORKBOOK;
        }
        return TextFile.read(content, filled);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
