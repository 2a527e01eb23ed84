package peygir.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.reporting.Review;
import peygir.shared.Language;
import peygir.sheet.Listing;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out the tables of a review as files, cut as the address cuts the page. */
@Controller
class ReviewDownload {

    static final String MONTHS = "review/months/export";
    static final String COUNTIES = "review/counties/export";

    private static final Listing<ReviewLine> BY_MONTH = numbers(Listing.<ReviewLine>of("reporting.ui.ReviewDownload")
            .text("month", "#date+month", ReviewLine::name)
            .day("begins", "#date+start", ReviewLine::begins));
    private static final Listing<ReviewLine> BY_COUNTY = numbers(Listing.<ReviewLine>of("reporting.ui.ReviewDownload")
            .text("county", "#adm2+name", ReviewLine::name)
            .text("code", "#adm2+code", ReviewLine::key));

    private final ReviewServices services;

    ReviewDownload(ReviewServices services) {
        this.services = services;
    }

    private static Listing<ReviewLine> numbers(Listing<ReviewLine> listing) {
        return listing
                .number("due", "#indicator+meetings+due+num", line -> line.numbers().rhythm().due())
                .number("held", "#indicator+meetings+held+num", line -> line.numbers().rhythm().held())
                .number("onTime", "#indicator+meetings+ontime+num", line -> line.numbers().rhythm().onTime())
                .number("judged", "#indicator+promises+judged+num", line -> line.numbers().commitments().judged())
                .number("kept", "#indicator+promises+kept+num", line -> line.numbers().commitments().kept())
                .number("keptLate", "#indicator+promises+late+num", line -> line.numbers().commitments().keptLate())
                .number("notKept", "#indicator+promises+notkept+num", line -> line.numbers().commitments().notKept())
                .number("noEvidence", "#indicator+promises+noevidence+num", line -> line.numbers().commitments().noEvidence())
                .number("disputed", "#indicator+promises+disputed+num", line -> line.numbers().commitments().disputed())
                .number("overdue", "#indicator+promises+overdue+num", line -> line.numbers().commitments().overdue());
    }

    @GetMapping("/" + MONTHS)
    ResponseEntity<byte[]> months(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "false") boolean iso, @RequestParam Map<String, String> address) {
        return answer(BY_MONTH, ReviewLine::months, format, iso, address);
    }

    @GetMapping("/" + COUNTIES)
    ResponseEntity<byte[]> counties(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "false") boolean iso, @RequestParam Map<String, String> address) {
        return answer(BY_COUNTY, ReviewLine::counties, format, iso, address);
    }

    private interface Lines {
        List<ReviewLine> of(ReviewAddress address, Review review, Locale locale);
    }

    private ResponseEntity<byte[]> answer(Listing<ReviewLine> listing, Lines lines, String format, boolean iso, Map<String, String> address) {
        var form = SheetFormat.of(format);
        var locale = Language.of(Locale.forLanguageTag(services.who().language())).locale();
        var wanted = ReviewAddress.read(QueryParameters.simple(address), services.clock());
        var table = listing.table(lines.of(wanted, services.review(wanted, locale), locale), iso, locale);
        return TableAnswer.of(table.file(form), form, "review", LocalDate.now(services.clock()));
    }
}
