package peygir.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into an office document, which is an archive of named parts; never into more of it than a document has. */
final class OfficeFile {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private OfficeFile() {}

    /** Is there that part, and none that holds a program? */
    static boolean holds(String part, byte[] content) {
        var found = false;
        var budget = MOST_BYTES;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[8192];
            var parts = 0;
            for (ZipEntry entry; (entry = archive.getNextEntry()) != null; ) {
                found |= entry.getName().equals(part);
                if (++parts > MOST_PARTS || entry.getName().endsWith("vbaProject.bin")) {
                    return false;
                }
                // What is not read here is read by the next call, without a limit: an archive may unpack to a thousand times its size.
                for (int read; (read = archive.read(buffer)) > 0; ) {
                    budget -= read;
                    if (budget < 0) {
                        return false;
                    }
                }
            }
        } catch (IOException broken) {
            return false;
        }
        return found;
    }
}
