package peygir.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.commitment.CommitmentRow;
import peygir.shared.Language;
import peygir.sheet.Listing;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out the list of commitments as a file: the rows whose filters the address repeats, the whole list. */
@Controller
class CommitmentsDownload {

    static final String ADDRESS = CommitmentNavigation.LIST + "/export";

    private final Desk desk;

    CommitmentsDownload(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<byte[]> commitments(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "false") boolean iso, @RequestParam Map<String, String> address) {
        var who = desk.who();
        var form = SheetFormat.of(format);
        var locale = Language.of(Locale.forLanguageTag(who.language())).locale();
        var rows = desk.book().rows(who, FilterAddress.read(QueryParameters.simple(address)), locale, null, Integer.MAX_VALUE);
        return TableAnswer.of(columns(desk.today()).table(rows, iso, locale).file(form), form, "commitments", desk.today());
    }

    private static Listing<CommitmentRow> columns(LocalDate today) {
        return Listing.<CommitmentRow>of("commitment.ui.CommitmentsDownload")
                .text("county", "#adm2+name", CommitmentRow::county)
                .text("promiser", "#org+name", CommitmentRow::promiser)
                .text("text", "#description", CommitmentRow::text)
                .day("originalDue", "#date+due+original", CommitmentRow::originalDue)
                .day("currentDue", "#date+due+current", CommitmentRow::currentDue)
                .word("state", "#status", CommitmentRow::state)
                .word("outcome", "#status+outcome", CommitmentRow::outcome)
                .yes("overdue", "#indicator+overdue+bool", row -> row.overdue(today))
                .day("verified", "#date+verified", CommitmentRow::verifiedOn)
                .yes("evidence", "#indicator+evidence+bool", CommitmentRow::evidence)
                .yes("verifiable", "#indicator+verifiable+bool", CommitmentRow::verifiable)
                .word("hearing", "#status+confirmed", CommitmentRow::hearing);
    }
}
