package peygir.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.CurrentActor;
import peygir.reporting.FigureName;
import peygir.reporting.FigureSheet;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.sheet.Listing;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out the rows behind a figure as a file, all of them, as the address cuts them. */
@Controller
class FigureDownload {

    private static final Listing<FigureSheet.Row> ROWS = Listing.<FigureSheet.Row>of("reporting.ui.FigureDownload")
            .text("row", "#item+name", FigureSheet.Row::text)
            .text("detail", "#description", FigureSheet.Row::detail)
            .day("day", "#date", FigureSheet.Row::day)
            .yes("counted", "#indicator+counted+bool", FigureSheet.Row::counted);

    private final FigureOpener opener;
    private final CurrentActor current;
    private final Clock clock;

    FigureDownload(FigureOpener opener, CurrentActor current, Clock clock) {
        this.opener = opener;
        this.current = current;
        this.clock = clock;
    }

    static String address(FigureSheet sheet) {
        return "figures/" + sheet.name().wire() + "/export";
    }

    @GetMapping("/figures/{figure}/export")
    ResponseEntity<byte[]> rows(
            @PathVariable String figure, @RequestParam String of, @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "false") boolean iso, @RequestParam Map<String, String> address) {
        var who = current.get();
        var form = SheetFormat.of(format);
        var locale = Language.of(Locale.forLanguageTag(who.language())).locale();
        var name = FigureName.of(figure).orElseThrow(NotFound::new);
        var sheet = opener.open(who, name, of, ReviewAddress.read(QueryParameters.simple(address), clock), FigureSheet.ALL, locale);
        return TableAnswer.of(ROWS.table(sheet.rows(), iso, locale).file(form), form, figure, LocalDate.now(clock));
    }
}
