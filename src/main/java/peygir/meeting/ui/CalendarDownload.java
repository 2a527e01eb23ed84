package peygir.meeting.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import peygir.meeting.MeetingId;
import peygir.shared.Language;

/** Hands out a meeting for one's own calendar, to whoever may open its page, in their language. */
@Controller
class CalendarDownload {

    private final MeetingServices services;

    CalendarDownload(MeetingServices services) {
        this.services = services;
    }

    @GetMapping("/meetings/{meeting}/calendar.ics")
    ResponseEntity<byte[]> file(@PathVariable String meeting) {
        var who = services.who();
        var id = MeetingId.of(meeting);
        var locale = (who.language().equals("en") ? Language.ENGLISH : Language.PERSIAN).locale();
        var found = services.book().details(who, id, locale);
        var text = CalendarFile.of(found, services.book().agenda(who, id), services.clock().instant(), locale);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("meeting-" + found.day() + ".ics").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
