package peygir.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import peygir.shared.DomainException;

/** Looks through an Excel file before anything reads it: no macros, no entities of elsewhere, nothing that swells without end. */
final class WorkbookGuard {

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int WORST_RATIO = 100;

    /** Below a mebibyte nothing swells dangerously. */
    private static final long MANY = 1024 * 1024;

    /** Long enough for whatever is looked for, where one part of an entry ends and the next begins. */
    private static final int OVERLAP = 64;

    /** A column beyond Excel's last one would make the reader reserve room for millions. */
    private static final Pattern BEYOND_THE_LAST_COLUMN = Pattern.compile("\\sr=[\"'][A-Za-z]{4,}");

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final long size;
    private final HashMap<String, List<MergedCells.Area>> areas = new HashMap<>();
    private String workbook = "";
    private String relations = "";
    private long unpacked;

    private WorkbookGuard(long size) {
        this.size = size;
    }

    /**
     * @return the merged cells of its sheets
     * @throws DomainException when it is no workbook or one that is refused
     */
    static MergedCells look(byte[] content) {
        var guard = new WorkbookGuard(content.length);
        // The reader goes by the directory at the file's end: so does this look, lest they see two different files.
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new DomainException("sheet.SheetFile.tooLarge");
            }
            for (var entry : entries) {
                var sum = new CRC32();
                try (var packed = new CheckedInputStream(zip.getInputStream(entry), sum)) {
                    guard.look(entry, packed);
                }
                // A letter that was damaged on the way would be read as another one.
                if (sum.getValue() != entry.getCrc()) {
                    throw new DomainException("sheet.SheetFile.unreadable");
                }
            }
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException _) {
            // A directory that lies breaks who reads it in many ways.
            throw new DomainException("sheet.SheetFile.unreadable");
        }
        if (guard.workbook.isEmpty()) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
        return new MergedCells(guard.areas, guard.workbook, guard.relations);
    }

    private void look(ZipArchiveEntry entry, InputStream packed) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("macrosheets")) {
            throw new DomainException("sheet.SheetFile.macros");
        }
        switch (name) {
            case WORKBOOK -> workbook = small(packed);
            case RELATIONS -> relations = small(packed);
            case CONTENT_TYPES -> {
                if (small(packed).toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new DomainException("sheet.SheetFile.macros");
                }
            }
            default -> areas.put(name, scan(packed));
        }
    }

    private String small(InputStream packed) throws IOException {
        var whole = packed.readNBytes((int) MANY);
        count(whole.length);
        if (packed.read() >= 0) {
            throw new DomainException("sheet.SheetFile.tooLarge");
        }
        var text = new String(whole, StandardCharsets.UTF_8);
        refuseEntities(text);
        return text;
    }

    /** Counts what comes out and looks at every part of it; answers the merged cells it names. */
    private List<MergedCells.Area> scan(InputStream packed) throws IOException {
        var found = new ArrayList<MergedCells.Area>();
        var buffer = new byte[32 * 1024];
        var carried = "";
        for (var read = packed.read(buffer); read > 0; read = packed.read(buffer)) {
            count(read);
            var part = carried + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            refuseEntities(part);
            if (BEYOND_THE_LAST_COLUMN.matcher(part).find()) {
                throw new DomainException("sheet.SheetFile.unreadable");
            }
            MergedCells.find(part, carried.length(), found);
            carried = part.substring(Math.max(0, part.length() - OVERLAP));
        }
        return found;
    }

    private void count(int read) {
        unpacked += read;
        if (unpacked > MOST_UNPACKED || unpacked > MANY && unpacked / WORST_RATIO > size) {
            throw new DomainException("sheet.SheetFile.tooLarge");
        }
    }

    /** No office's program writes them; in sixteen bits a letter every second byte is empty. */
    private static void refuseEntities(String text) {
        var plain = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (plain.contains("<!DOCTYPE") || plain.contains("<!ENTITY")) {
            throw new DomainException("sheet.SheetFile.unreadable");
        }
    }
}
