package peygir.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import peygir.shared.DomainException;

/** Looks through an Excel file before anything reads it: no macros, no entities of elsewhere, nothing that swells without end. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int WORST_RATIO = 100;
    private static final int HEAD = 4096;

    /** Below a mebibyte nothing swells dangerously. */
    private static final long MANY = 1024 * 1024;

    private ZipGuard() {}

    /**
     * @throws DomainException when it is no workbook or one that is refused
     */
    static void check(byte[] content) {
        var unpacked = 0L;
        var entries = 0;
        var workbook = false;
        // The reader goes by the directory at the file's end: so does this look, lest they see two different files.
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (++entries > MOST_ENTRIES) {
                    throw new DomainException("exchange.SheetFile.tooLarge");
                }
                if (name.endsWith("vbaproject.bin") || name.contains("macrosheets")) {
                    throw new DomainException("exchange.SheetFile.macros");
                }
                workbook |= name.equals("xl/workbook.xml");
                try (var packed = zip.getInputStream(entry)) {
                    unpacked = unpack(packed, unpacked, content.length);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new DomainException("exchange.SheetFile.unreadable");
        }
        if (!workbook) {
            throw new DomainException("exchange.SheetFile.unreadable");
        }
    }

    /** Counts what comes out, and looks at how it begins. */
    private static long unpack(InputStream packed, long before, int size) throws IOException {
        var unpacked = before;
        var buffer = new byte[8192];
        var head = new StringBuilder();
        for (var read = packed.read(buffer); read > 0; read = packed.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || unpacked > MANY && unpacked / WORST_RATIO > size) {
                throw new DomainException("exchange.SheetFile.tooLarge");
            }
            if (head.length() < HEAD) {
                head.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        if (head.indexOf("<!DOCTYPE") >= 0 || head.indexOf("<!ENTITY") >= 0) {
            throw new DomainException("exchange.SheetFile.unreadable");
        }
        return unpacked;
    }
}
