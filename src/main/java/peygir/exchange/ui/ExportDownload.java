package peygir.exchange.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import peygir.access.CurrentActor;
import peygir.exchange.ExportDesk;
import peygir.exchange.FormDesk;
import peygir.exchange.ImportList;
import peygir.meeting.MeetingId;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoStatus;
import peygir.place.Gazetteer;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.sheet.SheetFormat;
import peygir.sheet.TableAnswer;

/** Hands out registers as files: the rows of the list whose filters the address repeats, and empty sheets to be filled in. */
@Controller
class ExportDownload {

    private final ExportDesk desk;
    private final FormDesk forms;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    ExportDownload(ExportDesk desk, FormDesk forms, Gazetteer gazetteer, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/ngos/export")
    ResponseEntity<byte[]> ngos(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable String county,
            @RequestParam @Nullable String sector, @RequestParam @Nullable String state, @RequestParam(defaultValue = "false") boolean iso) {
        var form = SheetFormat.of(format);
        return answer(desk.ngos(current.get(), filter(q, county, sector, state), form, iso, locale()), form, "ngos");
    }

    @GetMapping("/licences/export")
    ResponseEntity<byte[]> licences(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable String county,
            @RequestParam @Nullable String sector, @RequestParam @Nullable String state, @RequestParam(defaultValue = "false") boolean iso) {
        var form = SheetFormat.of(format);
        return answer(desk.licences(current.get(), filter(q, county, sector, state), form, iso, locale()), form, "licences");
    }

    @GetMapping("/activities/export")
    ResponseEntity<byte[]> activities(
            @RequestParam(defaultValue = "xlsx") String format, @RequestParam String county, @RequestParam(defaultValue = "false") boolean iso) {
        var form = SheetFormat.of(format);
        return answer(desk.activities(current.get(), new CountyCode(county), form, iso, locale()), form, "activities");
    }

    @GetMapping("/meetings/{meeting}/attendance/export")
    ResponseEntity<byte[]> attendance(@PathVariable String meeting, @RequestParam(defaultValue = "xlsx") String format) {
        var form = SheetFormat.of(format);
        return answer(desk.attendance(current.get(), MeetingId.of(meeting), form, locale()), form, "attendance");
    }

    @GetMapping("/import/form")
    ResponseEntity<byte[]> empty(@RequestParam String list, @RequestParam String county) {
        var wanted = Arrays.stream(ImportList.values()).filter(one -> ImportNavigation.inAddress(one).equals(list)).findFirst().orElseThrow(NotFound::new);
        return answer(forms.empty(current.get(), new CountyCode(county), wanted, locale()), SheetFormat.XLSX, list);
    }

    private NgoFilter filter(String q, @Nullable String county, @Nullable String sector, @Nullable String state) {
        var named = county == null || county.isBlank() ? null : gazetteer.county(current.get(), new CountyCode(county)).code();
        return new NgoFilter(q, named, sector == null || sector.isBlank() ? null : sector, status(state));
    }

    private ResponseEntity<byte[]> answer(byte[] content, SheetFormat format, String name) {
        return TableAnswer.of(content, format, name, LocalDate.now(clock));
    }

    private Locale locale() {
        return Language.of(Locale.forLanguageTag(current.get().language())).locale();
    }

    private static @Nullable NgoStatus status(@Nullable String name) {
        return name == null ? null : Arrays.stream(NgoStatus.values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }
}
