package peygir.commitment.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import peygir.commitment.CommitmentId;
import peygir.shared.Subject;

/**
 * Hands out a file given as evidence, to whoever may read its commitment. It is saved, never shown within the
 * application's own address, and its type is the one its content was found to be.
 */
@Controller
class EvidenceDownload {

    private final Desk desk;

    EvidenceDownload(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/commitments/{commitment}/evidence/{evidence}")
    ResponseEntity<byte[]> file(@PathVariable String commitment, @PathVariable String evidence) {
        var file = desk.book().file(desk.who(), CommitmentId.of(commitment), Subject.uuid(evidence));
        var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.content());
    }
}
