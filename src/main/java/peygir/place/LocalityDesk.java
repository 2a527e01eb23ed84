package peygir.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** Where a county's localities are kept: towns, districts and villages, by the names people use. */
@Service
public class LocalityDesk {

    public static final int LONGEST_NAME = 80;

    private final PopulationBook populations;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    LocalityDesk(PopulationBook populations, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.populations = populations;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A county's localities by name, those that were closed last. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL, Role.ADMIN})
    @Reading
    public List<LocalityLine> of(Actor who, CountyCode county) {
        Map<UUID, Population> known = new HashMap<>(populations.ofLocalities(county, LocalDate.now(clock)));
        return jdbc.sql("""
                        select l.*, (select count(*) from activity a where a.locality_id = l.id) as activities
                        from locality l where l.county_code = ? order by l.closed_on is not null, l.name
                        """)
                .param(county.value())
                .query((row, _) -> {
                    var id = UUID.fromString(row.getString("id"));
                    return new LocalityLine(
                            id, row.getLong("version"), row.getString("name"), row.getLong("activities"), row.getObject("closed_on", LocalDate.class),
                            known.get(id));
                })
                .list();
    }

    /** @throws DomainException when the county has a locality of that name, however it is spelt */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void add(Actor who, CommandKey key, CountyCode county, String typed) {
        var name = name(typed);
        commands.once(who, key, "LocalityDesk.add", () -> {
            expectNew(county, null, name);
            var id = UUID.randomUUID();
            jdbc.sql("insert into locality (id, county_code, name) values (?, ?, ?)").params(id, county.value(), name).update();
            audit.record(who, county, "LocalityDesk.add", "locality " + id, name);
            return id;
        });
    }

    /** @throws OptimisticLockingFailureException when someone changed it meanwhile */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void rename(Actor who, CommandKey key, CountyCode county, UUID locality, long version, String typed) {
        var name = name(typed);
        commands.once(who, key, "LocalityDesk.rename", () -> {
            var before = lock(county, locality, version);
            expectNew(county, locality, name);
            jdbc.sql("update locality set name = ?, version = version + 1 where id = ?").params(name, locality).update();
            audit.record(who, county, "LocalityDesk.rename", "locality " + locality, before + " \u2192 " + name);
            return locality;
        });
    }

    /**
     * Offers it no more; records that are at it stay there. Closed already, it is opened again.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void close(Actor who, CommandKey key, CountyCode county, UUID locality, long version, boolean closed) {
        commands.once(who, key, "LocalityDesk.close", () -> {
            var name = lock(county, locality, version);
            jdbc.sql("update locality set closed_on = :day, version = version + 1 where id = :id")
                    .param("day", closed ? LocalDate.now(clock) : null)
                    .param("id", locality)
                    .update();
            audit.record(who, county, "LocalityDesk.close", "locality " + locality, (closed ? "closed: " : "opened again: ") + name);
            return locality;
        });
    }

    private String lock(CountyCode county, UUID locality, long version) {
        var found = jdbc.sql("select version, name from locality where id = ? and county_code = ? for update")
                .params(locality, county.value())
                .query((row, _) -> Map.entry(row.getLong("version"), row.getString("name")))
                .optional()
                .orElseThrow(NotFound::new);
        if (found.getKey() != version) {
            throw new OptimisticLockingFailureException("locality " + locality);
        }
        return found.getValue();
    }

    private void expectNew(CountyCode county, @Nullable UUID itself, String name) {
        var same = jdbc.sql("select id, name from locality where county_code = ? for update")
                .param(county.value())
                .query((row, _) -> Map.entry(UUID.fromString(row.getString("id")), row.getString("name")))
                .list()
                .stream()
                .anyMatch(other -> !other.getKey().equals(itself) && Letters.compact(other.getValue()).equals(Letters.compact(name)));
        if (same) {
            throw new DomainException("place.LocalityDesk.sameName", name);
        }
    }

    private static String name(String typed) {
        var name = Letters.store(typed).strip();
        if (name.isEmpty()) {
            throw new DomainException("shared.ui.TextRule.required");
        }
        if (name.length() > LONGEST_NAME) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_NAME, name.length());
        }
        return name;
    }
}
