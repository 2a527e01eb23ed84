package peygir.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.exchange.ImportCheck;
import peygir.exchange.ImportDesk;
import peygir.exchange.ImportList;
import peygir.exchange.ImportRow;
import peygir.identity.ActingAs;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NotFound;
import peygir.sheet.SheetFile;

/** Brings a list in, in the name of somebody who may: all rows or none, unless the bad ones are left on purpose. */
@Component
class ImportSheet implements Operation {

    private static final int SHOWN = 50;

    private final ImportDesk desk;
    private final ActingAs acting;

    ImportSheet(ImportDesk desk, ActingAs acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import FILE --list=ngos|licences|activities|attendance --county=CODE|--meeting=ID --as=SIGN-IN-NAME [--dry-run] [--leave-bad-rows]";
    }

    @Override
    public List<String> run(List<String> arguments) {
        var options = Options.read(arguments, Set.of("list", "county", "meeting", "as", "dry-run", "leave-bad-rows"), usage());
        if (options.words().size() != 1) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var list = list(options);
        if (list == ImportList.ATTENDANCE != options.has("meeting") || options.has("meeting") == options.has("county")) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var signInName = options.needed("as", usage());
        var who = acting.of(signInName).orElseThrow(() -> Refusal.failed("there is no account named " + signInName + " that may sign in"));
        var file = Path.of(options.words().getFirst());
        var content = content(file);
        try {
            return bring(who, options, list, file.getFileName().toString(), content);
        } catch (NotFound | NotPermitted _) {
            throw Refusal.failed(signInName + " may not bring lists in there, or there is no such place");
        } catch (DomainException refused) {
            throw Refusal.failed(Messages.text(Locale.ENGLISH, refused));
        }
    }

    private List<String> bring(Actor who, Options options, ImportList list, String name, byte[] content) {
        var check = check(who, options, list, content);
        var bad = check.bad();
        var good = check.rows().size() - bad.size();
        if (options.has("dry-run")) {
            var lines = new ArrayList<>(List.of("read " + check.rows().size() + " rows of " + name + ": " + good + " can be taken, " + bad.size() + " cannot; nothing was written",
                    "letters read as: " + Messages.text(Locale.ENGLISH, check.encoding())));
            bad.stream().limit(SHOWN).flatMap(row -> row.problems().stream()).map(ImportSheet::line).forEach(lines::add);
            return lines;
        }
        if (!bad.isEmpty() && !options.has("leave-bad-rows")) {
            throw Refusal.failed(bad.size() + " of " + check.rows().size() + " rows cannot be taken, the first is " + line(bad.getFirst().problems().getFirst())
                    + " Nothing was written; --dry-run shows them all, --leave-bad-rows takes the others");
        }
        var id = carryOut(who, options, list, name, content);
        return List.of("took " + good + " rows of " + name + " (" + list.name().toLowerCase(Locale.ROOT) + "), left " + bad.size() + "; import " + id);
    }

    private ImportCheck check(Actor who, Options options, ImportList list, byte[] content) {
        var meeting = options.value("meeting");
        return meeting.isPresent()
                ? desk.check(who, MeetingId.of(meeting.get()), content)
                : desk.check(who, new CountyCode(options.needed("county", usage())), list, content);
    }

    private String carryOut(Actor who, Options options, ImportList list, String name, byte[] content) {
        var meeting = options.value("meeting");
        var id = meeting.isPresent()
                ? desk.carryOut(who, CommandKey.fresh(), MeetingId.of(meeting.get()), name, content)
                : desk.carryOut(who, CommandKey.fresh(), new CountyCode(options.needed("county", usage())), list, name, content);
        return id.toString();
    }

    private ImportList list(Options options) {
        var wanted = options.needed("list", usage());
        return Arrays.stream(ImportList.values()).filter(list -> list.name().equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> Refusal.wrongUsage("usage: " + usage()));
    }

    private static String line(ImportRow.Problem problem) {
        return problem.cell() + ": " + Messages.text(Locale.ENGLISH, problem.refusal());
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > SheetFile.LARGEST) {
                throw Refusal.failed(Messages.text(Locale.ENGLISH, "sheet.SheetFile.tooLarge"));
            }
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw Refusal.failed("cannot read " + file);
        }
    }
}
