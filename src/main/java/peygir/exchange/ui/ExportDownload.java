package peygir.exchange.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.CurrentActor;
import peygir.access.NotPermitted;
import peygir.exchange.ExportDesk;
import peygir.exchange.ExportFormat;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoStatus;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.NotFound;

/** Hands out the register as a file: the rows of the list whose filters the address repeats. */
@Controller
class ExportDownload {

    private final ExportDesk desk;
    private final CurrentActor current;
    private final Clock clock;

    ExportDownload(ExportDesk desk, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/ngos/export")
    ResponseEntity<byte[]> ngos(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable String county,
            @RequestParam @Nullable String sector, @RequestParam @Nullable String state, @RequestParam(defaultValue = "false") boolean iso) {
        var who = current.get();
        var kind = Arrays.stream(ExportFormat.values()).filter(one -> one.name().equalsIgnoreCase(format)).findFirst().orElseThrow(NotFound::new);
        var filter = new NgoFilter(q, county == null || county.isBlank() ? null : new CountyCode(county), sector, status(state));
        var locale = Language.of(Locale.forLanguageTag(who.language())).locale();
        var content = desk.ngos(who, filter, kind, iso, locale);
        // The day as it is written here, in digits every file system takes.
        var day = Digits.toLatin(Dates.brief(LocalDate.now(clock), Language.PERSIAN.locale())).replace('/', '-');
        var saved = ContentDisposition.attachment().filename("ngos-" + day + "." + kind.ending(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }

    private static @Nullable NgoStatus status(@Nullable String name) {
        return name == null ? null : Arrays.stream(NgoStatus.values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    /** What may not be seen answers like what is not there. */
    @ExceptionHandler({NotFound.class, NotPermitted.class})
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
