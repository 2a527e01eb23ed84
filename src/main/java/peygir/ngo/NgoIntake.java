package peygir.ngo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
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
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Many NGOs and licences of one county at once, as a list brings them: all or none, each with its line in the log. */
@Service
public class NgoIntake {

    /** How many are held in memory before they are written. */
    private static final int AT_ONCE = 500;

    private final Ngos ngos;
    private final Commands commands;
    private final AuditLog audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    NgoIntake(Ngos ngos, Commands commands, AuditLog audit, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.ngos = ngos;
        this.commands = commands;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A licence that was given to an NGO. */
    public record Granted(NgoId ngo, Permission permission) {}

    /**
     * Puts NGOs on the register of a county.
     *
     * @param portraits by the ids they get
     * @throws DomainException when one of them stands there already: none is put there then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void register(Actor who, CommandKey key, CountyCode county, Map<NgoId, Portrait> portraits) {
        commands.once(who, key, "NgoIntake.register", () -> {
            expectFitting(county, portraits.values().stream().map(Portrait::profile).toList());
            var today = LocalDate.now(clock);
            inParts(portraits.entrySet(), one -> ngos.save(new Ngo(one.getKey(), county, one.getValue(), today)));
            audit.recordAll(who, county, "NgoRegistry.register", portraits.entrySet().stream()
                    .map(one -> new AuditLog.Line(subject(one.getKey()), one.getValue().profile().name()))
                    .toList());
            return key.value();
        });
    }

    /**
     * Records licences of NGOs of a county.
     *
     * @param granted by the ids they get
     * @throws DomainException when one of them is known already: none is recorded then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void license(Actor who, CommandKey key, CountyCode county, Map<UUID, Granted> granted) {
        commands.once(who, key, "NgoIntake.license", () -> {
            var here = ids("select id from ngo where county_code = ? and closed_on is null", county.value());
            var sectors = new HashSet<>(jdbc.sql("select code from sector").query(String.class).list());
            var byNgo = new LinkedHashMap<NgoId, List<Map.Entry<UUID, Granted>>>();
            granted.entrySet().forEach(one -> byNgo.computeIfAbsent(one.getValue().ngo(), _ -> new ArrayList<>()).add(one));
            if (!byNgo.keySet().stream().allMatch(ngo -> here.contains(ngo.value()))
                    || !granted.values().stream().allMatch(one -> sectors.contains(one.permission().sector()))) {
                throw new NotFound();
            }
            var today = LocalDate.now(clock);
            try {
                inParts(byNgo.entrySet(), one -> {
                    var ngo = ngos.findById(one.getKey()).orElseThrow(NotFound::new);
                    one.getValue().forEach(licence -> ngo.license(new Licence(licence.getKey(), licence.getValue().permission(), today)));
                });
            } catch (DataIntegrityViolationException | PersistenceException _) {
                throw new DomainException("ngo.NgoRegistry.sameLicence");
            }
            audit.recordAll(who, county, "NgoRegistry.license", granted.values().stream()
                    .map(one -> new AuditLog.Line(subject(one.ngo()), one.permission().issuer() + " " + one.permission().number()))
                    .toList());
            return key.value();
        });
    }

    /**
     * Takes off the register what should never have been on it.
     *
     * @throws DomainException when something hangs on one of them already: none is taken off then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeOff(Actor who, CommandKey key, CountyCode county, Set<NgoId> taken) {
        commands.once(who, key, "NgoIntake.takeOff", () -> {
            entities.flush();
            var names = new LinkedHashMap<UUID, String>();
            jdbc.sql("select id, name from ngo where county_code = ?").param(county.value()).query(row -> {
                names.put(UUID.fromString(row.getString("id")), row.getString("name"));
            });
            var ids = taken.stream().map(NgoId::value).toList();
            if (!names.keySet().containsAll(ids)) {
                throw new NotFound();
            }
            parts(ids).forEach(part -> jdbc.sql("delete from ngo_alias where ngo_id in (:ids)").param("ids", part).update());
            parts(ids).forEach(part -> delete(part, names));
            entities.clear();
            audit.recordAll(who, county, "NgoRegistry.takeOff", ids.stream()
                    .map(id -> new AuditLog.Line(subject(new NgoId(id)), Objects.requireNonNullElse(names.get(id), "")))
                    .toList());
            return key.value();
        });
    }

    /** Takes back licences of NGOs of a county that should never have been recorded. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeBack(Actor who, CommandKey key, CountyCode county, Set<UUID> licences) {
        commands.once(who, key, "NgoIntake.takeBack", () -> {
            entities.flush();
            var lines = new ArrayList<AuditLog.Line>();
            parts(List.copyOf(licences)).forEach(part -> {
                jdbc.sql("select l.ngo_id, l.issuer, l.number from licence l join ngo n on n.id = l.ngo_id where n.county_code = :county and l.id in (:ids)")
                        .param("county", county.value())
                        .param("ids", part)
                        .query(row -> {
                            lines.add(new AuditLog.Line(subject(NgoId.of(row.getString("ngo_id"))), row.getString("issuer") + " " + row.getString("number")));
                        });
                jdbc.sql("delete l from licence l join ngo n on n.id = l.ngo_id where n.county_code = :county and l.id in (:ids)")
                        .param("county", county.value())
                        .param("ids", part)
                        .update();
            });
            entities.clear();
            audit.recordAll(who, county, "NgoRegistry.takeBackLicence", lines);
            return key.value();
        });
    }

    /** What only the whole register can say against profiles, asked once for all of them. */
    private void expectFitting(CountyCode county, Collection<Profile> profiles) {
        var sectors = new HashSet<>(jdbc.sql("select code from sector").query(String.class).list());
        var departments = ids("select id from department where county_code = ?", county.value());
        var names = new HashSet<String>();
        jdbc.sql("select name from ngo where county_code = ? and closed_on is null").param(county.value()).query(row -> {
            names.add(Letters.compact(row.getString("name")));
        });
        var nationalIds = new HashSet<>(jdbc.sql("select national_id from ngo where national_id is not null").query(String.class).list());
        for (var profile : profiles) {
            var affiliation = profile.affiliation();
            if (!sectors.contains(profile.sector()) || affiliation != null && !departments.contains(affiliation.value())) {
                throw new NotFound();
            }
            if (!names.add(Letters.compact(profile.name()))) {
                throw new DomainException("ngo.NgoRegistry.sameName", profile.name());
            }
            if (profile.nationalId() != null && !nationalIds.add(profile.nationalId().value())) {
                throw new DomainException("ngo.NgoRegistry.sameNationalId");
            }
        }
    }

    private void delete(List<UUID> part, Map<UUID, String> names) {
        try {
            jdbc.sql("delete from ngo where id in (:ids)").param("ids", part).update();
        } catch (DataIntegrityViolationException several) {
            if (part.size() == 1) {
                throw new DomainException("ngo.NgoRegistry.inUse", Objects.requireNonNullElse(names.get(part.getFirst()), ""));
            }
            // Which of them it was is found one by one; the transaction is lost anyway.
            part.forEach(one -> delete(List.of(one), names));
            throw several;
        }
    }

    private <T> void inParts(Collection<T> all, Consumer<T> verb) {
        entities.flush();
        var done = 0;
        for (var one : all) {
            verb.accept(one);
            if (++done % AT_ONCE == 0) {
                entities.flush();
                entities.clear();
            }
        }
        entities.flush();
        entities.clear();
    }

    private static List<List<UUID>> parts(List<UUID> ids) {
        var parts = new ArrayList<List<UUID>>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private Set<UUID> ids(String query, String county) {
        return new HashSet<>(jdbc.sql(query).param(county).query((row, _) -> UUID.fromString(row.getString(1))).list());
    }

    private static String subject(NgoId id) {
        return "ngo " + id;
    }
}
