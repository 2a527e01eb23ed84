package peygir.ngo.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import peygir.ngo.DocumentId;

/** Hands out a document of an NGO to whoever may read its record: saved, never shown within the application's own address. */
@Controller
class DocumentDownload {

    private final NgoServices services;

    DocumentDownload(NgoServices services) {
        this.services = services;
    }

    @GetMapping("/ngos/documents/{document}")
    ResponseEntity<byte[]> file(@PathVariable String document) {
        var file = services.documents().file(services.who(), DocumentId.of(document));
        var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(file.content());
    }
}
