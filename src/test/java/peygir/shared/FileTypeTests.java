package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files are told by what they are, not by what they are called. */
class FileTypeTests {

    @Test
    void aPdfIsKnownByItsFirstBytes() {
        assertThat(FileType.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.PDF);
    }

    @Test
    void picturesAreKnownByTheirSignature() {
        assertThat(FileType.of(bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0))).isEqualTo(FileType.PNG);
        assertThat(FileType.of(bytes(0xFF, 0xD8, 0xFF, 0xE0))).isEqualTo(FileType.JPEG);
        assertThat(FileType.of(bytes('R', 'I', 'F', 'F', 1, 2, 3, 4, 'W', 'E', 'B', 'P'))).isEqualTo(FileType.WEBP);
    }

    @Test
    void officeDocumentsAreKnownByTheirParts() throws IOException {
        assertThat(FileType.of(archive("word/document.xml"))).isEqualTo(FileType.DOCX);
        assertThat(FileType.of(archive("xl/workbook.xml"))).isEqualTo(FileType.XLSX);
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() throws IOException {
        refused("shared.FileType.unknown", archive("anything.txt"));
    }

    @Test
    void aDocumentThatCarriesAProgramIsRefused() throws IOException {
        refused("shared.FileType.unknown", archive("word/document.xml", "word/vbaProject.bin"));
    }

    @Test
    void aPageOrAProgramIsRefusedWhateverItIsCalled() {
        refused("shared.FileType.unknown", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused("shared.FileType.unknown", bytes('M', 'Z', 0x90, 0));
        refused("shared.FileType.unknown", new byte[0]);
    }

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefused() {
        var large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), FileType.LARGEST + 1);

        refused("shared.FileType.tooLarge", large);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedWithoutUnpackingIt() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(packed)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                archive.write(zeros);
            }
        }
        refused("shared.FileType.unknown", packed.toByteArray());
    }

    @Test
    void aNameIsMadeHarmlessAndEndsAsItsTypeDoes() {
        assertThat(FileType.PDF.nameFor("../../etc/گزارش\n.html")).isEqualTo(".._.._etc_گزارش_.pdf");
        assertThat(FileType.PNG.nameFor("")).isEqualTo("file.png");
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> FileType.of(content))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static byte[] archive(String... parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(packed)) {
            for (var part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
