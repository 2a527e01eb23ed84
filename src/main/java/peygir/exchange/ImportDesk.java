package peygir.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.exchange.ListImport.Place;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;

/**
 * Where lists of a county become its registers: tried first, then all at once, and undone while nothing hangs on what came.
 * A list is of one county, or of one meeting; whoever serves several counties brings a list for each.
 */
@Service
public class ImportDesk {

    private static final int LONGEST_WORD = 200;

    private final Map<ImportList, ListImport> imports = new EnumMap<>(ImportList.class);
    private final ImportRuns runs;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    ImportDesk(Collection<ListImport> imports, ImportRuns runs, Commands commands, AuditLog audit, JdbcClient jdbc) {
        imports.forEach(one -> this.imports.put(one.list(), one));
        this.runs = runs;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * Reads a file and says what an import would do; nothing is written.
     *
     * @throws DomainException when the file cannot be read as such a list
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public ImportCheck check(Actor who, CountyCode county, ImportList list, byte[] content) {
        return of(list).check(ofCounty(county, list), content);
    }

    /**
     * Reads a list of who came to a meeting and says what an import would do; nothing is written.
     *
     * @throws DomainException when the file cannot be read as such a list, or the meeting's attendance is not open
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public ImportCheck check(Actor who, MeetingId meeting, byte[] content) {
        return of(ImportList.ATTENDANCE).check(ofMeeting(meeting), content);
    }

    /**
     * Enters every row that can be taken, all in one transaction; the others are left for the next time.
     *
     * @throws DomainException when no row can be taken, or the register changed so that one cannot any more: nothing is written then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public ImportId carryOut(Actor who, CommandKey key, CountyCode county, ImportList list, String fileName, byte[] content) {
        return carryOut(who, key, list, ofCounty(county, list), fileName, content);
    }

    /** Enters who came to a meeting, as {@link #carryOut(Actor, CommandKey, CountyCode, ImportList, String, byte[])} does for other lists. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public ImportId carryOut(Actor who, CommandKey key, MeetingId meeting, String fileName, byte[] content) {
        return carryOut(who, key, ImportList.ATTENDANCE, ofMeeting(meeting), fileName, content);
    }

    private ImportId carryOut(Actor who, CommandKey key, ImportList list, Place place, String fileName, byte[] content) {
        return new ImportId(commands.once(who, key, "ImportDesk.carryOut", () -> {
            var check = of(list).check(place, content);
            var good = check.good();
            if (good.isEmpty()) {
                throw new DomainException("exchange.ImportDesk.nothing");
            }
            var id = runs.begin(who, list, place, fileName, good.size(), check.rows().size() - good.size());
            runs.made(id, of(list).enter(who, place, good));
            audit.record(who, place.county(), "ImportDesk.carryOut", "import " + id, list + " " + ImportRuns.shortened(fileName) + ": " + good.size());
            return id;
        }));
    }

    /**
     * Takes back what an import brought.
     *
     * @throws DomainException when something hangs on it already, or it was undone before: nothing is taken back then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void undo(Actor who, CommandKey key, ImportId id) {
        commands.once(who, key, "ImportDesk.undo", () -> {
            var made = runs.undo(id);
            of(made.list()).takeBack(who, made.place(), made.items());
            audit.record(who, made.place().county(), "ImportDesk.undo", "import " + id, made.list() + ": " + made.items().size());
            return id.value();
        });
    }

    /**
     * From now on this county's lists mean that by that word.
     *
     * @param code one of {@link #meanings}
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void remember(Actor who, CommandKey key, CountyCode county, WordKind kind, String typed, String code) {
        var word = Letters.compact(typed);
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            throw new DomainException("exchange.ImportDesk.term");
        }
        commands.once(who, key, "ImportDesk.remember", () -> {
            if (Words.meanings(jdbc, county, kind, Locale.ROOT).stream().noneMatch(meaning -> meaning.code().equals(code))) {
                throw new NotFound();
            }
            jdbc.sql("insert into import_word (county_code, kind, typed, code) values (?, ?, ?, ?) on duplicate key update code = values(code)")
                    .params(county.value(), kind.name(), word, code)
                    .update();
            audit.record(who, county, "ImportDesk.remember", "word " + kind + " " + code, typed);
            return UUID.randomUUID();
        });
    }

    /** What a word of that kind may mean in this county. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public List<Meaning> meanings(Actor who, CountyCode county, WordKind kind, Locale locale) {
        return Words.meanings(jdbc, county, kind, locale);
    }

    /** The latest imports of a county, the newest first. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public List<ImportRun> log(Actor who, CountyCode county) {
        return runs.latest(county);
    }

    private ListImport of(ImportList list) {
        return Objects.requireNonNull(imports.get(list), list::name);
    }

    private static Place ofCounty(CountyCode county, ImportList list) {
        if (list == ImportList.ATTENDANCE) {
            throw new DomainException("exchange.ImportDesk.whichMeeting");
        }
        return new Place(county, null);
    }

    private Place ofMeeting(MeetingId meeting) {
        var county = jdbc.sql("select county_code from meeting where id = ?").param(meeting.value()).query(String.class).single();
        return new Place(new CountyCode(county), meeting);
    }
}
