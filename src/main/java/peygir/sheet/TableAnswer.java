package peygir.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;

/** A table as the answer to a request: saved under a name, never opened by the browser, kept by nobody on the way. */
public final class TableAnswer {

    private TableAnswer() {}

    /**
     * @param name of the file, without day and ending
     * @param today stands in its name
     */
    public static ResponseEntity<byte[]> of(byte[] content, SheetFormat format, String name, LocalDate today) {
        // The day as it is written here, in digits every file system takes.
        var day = Digits.toLatin(Dates.brief(today, Language.PERSIAN.locale())).replace('/', '-');
        var saved = ContentDisposition.attachment().filename(name + "-" + day + "." + format.ending(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
