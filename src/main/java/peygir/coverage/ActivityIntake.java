package peygir.coverage;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Many activities of one county at once, as a list brings them: all or none, each with its line in the log. */
@Service
public class ActivityIntake {

    /** How many are held in memory before they are written. */
    private static final int AT_ONCE = 200;

    private final Activities activities;
    private final Commands commands;
    private final AuditLog audit;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityIntake(Activities activities, Commands commands, AuditLog audit, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.activities = activities;
        this.commands = commands;
        this.audit = audit;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An activity as a list tells it.
     *
     * @param ngo who leads it
     * @param partners who does it with them
     * @param began null while it did not
     * @param ended null while it did not; without a beginning it began as planned
     */
    public record Told(NgoId ngo, ActivityFacts facts, Set<NgoId> partners, @Nullable LocalDate began, @Nullable LocalDate ended) {

        public Told {
            partners = Set.copyOf(partners);
        }
    }

    /**
     * Puts activities on record.
     *
     * @param told by the ids they get
     * @throws peygir.shared.DomainException when the days of one of them cannot be: none is put on record then
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void record(Actor who, CommandKey key, CountyCode county, Map<ActivityId, Told> told) {
        commands.once(who, key, "ActivityIntake.record", () -> {
            expectKnown(county, told);
            var today = LocalDate.now(clock);
            entities.flush();
            var done = 0;
            for (var one : told.entrySet()) {
                activities.save(activity(one.getKey(), county, one.getValue(), today));
                if (++done % AT_ONCE == 0) {
                    entities.flush();
                    entities.clear();
                }
            }
            entities.flush();
            entities.clear();
            told.forEach((id, one) -> one.partners().forEach(partner -> jdbc.sql("insert into activity_partner (activity_id, ngo_id) values (?, ?)")
                    .params(id.value(), partner.value())
                    .update()));
            audit.recordAll(who, county, "ActivityRegister.plan", told.entrySet().stream()
                    .map(one -> new AuditLog.Line("activity " + one.getKey(), one.getValue().facts().title()))
                    .toList());
            return key.value();
        });
    }

    private static Activity activity(ActivityId id, CountyCode county, Told told, LocalDate today) {
        var activity = Activity.plan(id, told.ngo(), county, told.facts(), today);
        // The end first: a beginning after the planned end is one when it ended later still.
        if (told.ended() != null) {
            activity.finish(told.ended(), today);
        }
        if (told.began() != null) {
            activity.start(told.began(), today);
        }
        return activity;
    }

    /** Withdraws activities that should never have been on record; those that were withdrawn already stay so. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeBack(Actor who, CommandKey key, CountyCode county, Set<ActivityId> taken) {
        commands.once(who, key, "ActivityIntake.takeBack", () -> {
            entities.flush();
            var lines = new ArrayList<AuditLog.Line>();
            for (var id : taken) {
                var withdrawn = jdbc.sql("""
                                update activity set withdrawn_on = :today, version = version + 1
                                where id = :id and county_code = :county and withdrawn_on is null
                                """)
                        .param("today", LocalDate.now(clock))
                        .param("id", id.value())
                        .param("county", county.value())
                        .update();
                if (withdrawn > 0) {
                    lines.add(new AuditLog.Line("activity " + id, "withdrawn"));
                }
            }
            entities.clear();
            audit.recordAll(who, county, "ActivityRegister.withdraw", lines);
            return key.value();
        });
    }

    /** What is chosen from lists must be on them; the NGOs and the places are the county's own. */
    private void expectKnown(CountyCode county, Map<ActivityId, Told> told) {
        var subSectors = codes("select code from taxonomy_term where sector_code is not null and read_as = code and valid_to = " + TaxonomyBook.OPEN);
        var groups = codes("select code from target_group");
        var places = ids("select id from locality where county_code = ?", county);
        var ngos = ids("select id from ngo where county_code = ? and closed_on is null", county);
        var known = told.values().stream().allMatch(one -> {
            var facts = one.facts();
            return subSectors.contains(facts.subSector()) && groups.containsAll(facts.groups()) && (facts.locality() == null || places.contains(facts.locality()))
                    && ngos.contains(one.ngo().value()) && ngos.containsAll(one.partners().stream().map(NgoId::value).collect(Collectors.toSet()));
        });
        if (!known) {
            throw new NotFound();
        }
    }

    private Set<String> codes(String query) {
        return new HashSet<>(jdbc.sql(query).query(String.class).list());
    }

    private Set<UUID> ids(String query, CountyCode county) {
        List<UUID> found = jdbc.sql(query).param(county.value()).query((row, _) -> UUID.fromString(row.getString(1))).list();
        return new HashSet<>(found);
    }
}
