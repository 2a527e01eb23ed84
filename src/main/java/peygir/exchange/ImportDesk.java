package peygir.exchange;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** Where a county's list of NGOs becomes its register: tried first, then all at once, and undone while nothing hangs on it. */
@Service
public class ImportDesk {

    private static final int LONGEST_FILE_NAME = 180;
    private static final int LONGEST_TERM = 120;
    private static final int REMEMBERED = 20;

    private final NgoRegistry registry;
    private final Commands commands;
    private final AuditLog audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportDesk(NgoRegistry registry, Commands commands, AuditLog audit, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.registry = registry;
        this.commands = commands;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads a file and says what an import would do; nothing is written.
     *
     * @throws DomainException when the file cannot be read as a list of NGOs
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public ImportCheck check(Actor who, CountyCode county, byte[] content) {
        return new NgoReader(new KnownTerms(jdbc, county), LocalDate.now(clock)).read(SheetFile.read(content));
    }

    /** From now on this county's lists mean that sector by that word. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void remember(Actor who, CommandKey key, CountyCode county, String typed, String sector) {
        var term = Letters.compact(typed);
        if (term.isEmpty() || term.length() > LONGEST_TERM) {
            throw new DomainException("exchange.ImportDesk.term");
        }
        commands.once(who, key, "ImportDesk.remember", () -> {
            jdbc.sql("insert into import_term (county_code, typed, sector_code) values (?, ?, ?) on duplicate key update sector_code = values(sector_code)")
                    .params(county.value(), term, sector)
                    .update();
            audit.record(who, county, "ImportDesk.remember", "sector " + sector, typed);
            return UUID.randomUUID();
        });
    }

    /**
     * Puts every row that can be taken on the register, all in one transaction; the others are left for the next time.
     *
     * @throws DomainException when no row can be taken, or the register changed so that one cannot any more: nothing is written then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public ImportId carryOut(Actor who, CommandKey key, CountyCode county, String fileName, byte[] content) {
        return new ImportId(commands.once(who, key, "ImportDesk.carryOut", () -> {
            var check = check(who, county, content);
            if (check.good().isEmpty()) {
                throw new DomainException("exchange.ImportDesk.nothing");
            }
            var id = UUID.randomUUID();
            var name = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
            jdbc.sql("insert into import_run (id, county_code, file_name, made_at, made_by, taken, refused) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, county.value(), name, Timestamp.from(clock.instant()), who.name(), check.good().size(), check.bad().size())
                    .update();
            var made = check.good().stream()
                    .flatMap(row -> Stream.ofNullable(row.profile()))
                    .map(profile -> registry.register(who, CommandKey.fresh(), new NgoRegistry.Registration(county, profile)))
                    .toList();
            entities.flush();
            made.forEach(ngo -> jdbc.sql("insert into import_run_ngo (import_id, ngo_id) values (?, ?)").params(id, ngo.value()).update());
            audit.record(who, county, "ImportDesk.carryOut", "import " + id, name + ": " + check.good().size());
            return id;
        }));
    }

    /**
     * Takes back what an import put on the register.
     *
     * @throws DomainException when something hangs on one of its NGOs already, or it was undone before: nothing is taken back then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void undo(Actor who, CommandKey key, ImportId id) {
        commands.once(who, key, "ImportDesk.undo", () -> {
            var undone = jdbc.sql("update import_run set undone_on = ? where id = ? and undone_on is null").params(LocalDate.now(clock), id.value()).update();
            if (undone == 0) {
                throw new DomainException("exchange.ImportDesk.undoneAlready");
            }
            var county = new CountyCode(jdbc.sql("select county_code from import_run where id = ?").param(id.value()).query(String.class).single());
            var ngos = jdbc.sql("select ngo_id from import_run_ngo where import_id = ?").param(id.value()).query(String.class).list();
            ngos.forEach(ngo -> registry.takeOff(who, CommandKey.fresh(), NgoId.of(ngo)));
            audit.record(who, county, "ImportDesk.undo", "import " + id, Integer.toString(ngos.size()));
            return id.value();
        });
    }

    /** The latest imports of a county, the newest first. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public List<ImportRun> log(Actor who, CountyCode county) {
        return jdbc.sql("""
                        select * from import_run where county_code = ? order by made_at desc limit ?
                        """)
                .params(county.value(), REMEMBERED)
                .query((row, _) -> new ImportRun(
                        ImportId.of(row.getString("id")), row.getString("file_name"), row.getTimestamp("made_at").toInstant(), row.getString("made_by"),
                        row.getInt("taken"), row.getInt("refused"), row.getObject("undone_on", LocalDate.class)))
                .list();
    }
}
