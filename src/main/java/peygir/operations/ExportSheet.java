package peygir.operations;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.exchange.ExportDesk;
import peygir.identity.ActingAs;
import peygir.meeting.MeetingId;
import peygir.ngo.NgoFilter;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.sheet.SheetFormat;

/** Writes a list into a file, as somebody sees it who may; a file that is there already stays as it is. */
@Component
class ExportSheet implements Operation {

    private final ExportDesk desk;
    private final ActingAs acting;

    ExportSheet(ExportDesk desk, ActingAs acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "export FILE.xlsx|FILE.csv --list=ngos|licences|activities|attendance --as=SIGN-IN-NAME [--county=CODE] [--meeting=ID] [--hxl] [--iso] [--language=fa|en]";
    }

    @Override
    public List<String> run(List<String> arguments) {
        var options = Options.read(arguments, Set.of("list", "county", "meeting", "as", "hxl", "iso", "language"), usage());
        if (options.words().size() != 1) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var file = Path.of(options.words().getFirst());
        var signInName = options.needed("as", usage());
        var who = acting.of(signInName).orElseThrow(() -> Refusal.failed("there is no account named " + signInName + " that may sign in"));
        var format = format(file.toString().toLowerCase(Locale.ROOT), options);
        try {
            var content = content(who, options, format, Language.of(Locale.forLanguageTag(options.value("language").orElse(who.language()))).locale());
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return List.of("wrote " + options.needed("list", usage()) + " into " + file + ", " + content.length + " bytes");
        } catch (NotFound | NotPermitted _) {
            throw Refusal.failed(signInName + " may not see this list, or there is no such place");
        } catch (FileAlreadyExistsException _) {
            throw Refusal.failed(file + " is there already");
        } catch (IOException _) {
            throw Refusal.failed("cannot write " + file);
        }
    }

    private byte[] content(Actor who, Options options, SheetFormat format, Locale locale) {
        var county = options.value("county").map(CountyCode::new);
        var filter = county.map(NgoFilter::of).orElseGet(NgoFilter::all);
        var iso = options.has("iso");
        return switch (options.needed("list", usage())) {
            case "ngos" -> desk.ngos(who, filter, format, iso, locale);
            case "licences" -> desk.licences(who, filter, format, iso, locale);
            case "activities" -> desk.activities(who, county.orElseThrow(this::wrong), format, iso, locale);
            case "attendance" -> desk.attendance(who, options.value("meeting").map(MeetingId::of).orElseThrow(this::wrong), format, locale);
            default -> throw wrong();
        };
    }

    private SheetFormat format(String file, Options options) {
        if (file.endsWith(".csv")) {
            return options.has("hxl") ? SheetFormat.HXL : SheetFormat.CSV;
        }
        if (file.endsWith(".xlsx") && !options.has("hxl")) {
            return SheetFormat.XLSX;
        }
        throw wrong();
    }

    private Refusal wrong() {
        return Refusal.wrongUsage("usage: " + usage());
    }
}
