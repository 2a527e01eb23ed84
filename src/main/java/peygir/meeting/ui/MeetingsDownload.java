package peygir.meeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.CurrentActor;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingRow;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.Numbers;
import peygir.sheet.Listing;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out the list of meetings as a file: the rows whose filters the address repeats, the whole list. */
@Controller
class MeetingsDownload {

    static final String ADDRESS = MeetingNavigation.LIST + "/export";

    private static final Listing<MeetingRow> ROWS = Listing.<MeetingRow>of("meeting.ui.MeetingsDownload")
            .text("county", "#adm2+name", MeetingRow::county)
            .text("series", "#event+series", MeetingRow::series)
            .number("number", "#event+num", MeetingRow::number)
            .word("state", "#status", MeetingRow::state)
            .day("planned", "#date+planned", MeetingRow::plannedOn)
            .day("held", "#date+held", MeetingRow::heldOn)
            .text("place", "#loc+name", MeetingRow::place)
            .number("people", "#reached+people", MeetingRow::people)
            .number("organisations", "#reached+org", MeetingRow::organisations);

    private final MeetingBook book;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    MeetingsDownload(MeetingBook book, Gazetteer gazetteer, CurrentActor current, Clock clock) {
        this.book = book;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<byte[]> meetings(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year, @RequestParam @Nullable String county, @RequestParam(defaultValue = "false") boolean iso) {
        var who = current.get();
        var form = SheetFormat.of(format);
        var named = county == null || county.isBlank() ? null : gazetteer.county(who, new CountyCode(county)).code();
        var asked = Numbers.read(year);
        var filter = new MeetingFilter(q, named, MeetingsView.state(state).orElse(null), asked.isPresent() ? asked.getAsInt() : null);
        var locale = Language.of(Locale.forLanguageTag(who.language())).locale();
        var rows = book.rows(who, filter, locale, null, Integer.MAX_VALUE);
        return TableAnswer.of(ROWS.table(rows, iso, locale).file(form), form, "meetings", LocalDate.now(clock));
    }
}
