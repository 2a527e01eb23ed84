package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.AuditRow;
import peygir.audit.Commands;
import peygir.place.LocalityRow;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** What NGOs do: each keeps its own records true, and the county's office helps. */
@Service
public class ActivityRegister {

    private static final String IN_USE =
            "select count(*) from taxonomy_term where code = :code and read_as = code and valid_to = " + TaxonomyBook.OPEN;

    private final Activities activities;
    private final ActivityRecords records;
    private final PartnerRecords together;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityRegister(Activities activities, ActivityRecords records, PartnerRecords together, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.activities = activities;
        this.records = records;
        this.together = together;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An activity to be put on record, in the NGO's own county.
     *
     * @param ngo the one that leads
     * @param partners NGOs of the same county that do it with the lead
     * @param agreed whether they said so themselves; else they are named, told of it, and may leave
     */
    public record Plan(NgoId ngo, ActivityFacts facts, Set<NgoId> partners, boolean agreed) implements About {

        public Plan {
            partners = Set.copyOf(partners);
        }

        /** What an NGO does alone. */
        public Plan(NgoId ngo, ActivityFacts facts) {
            this(ngo, facts, Set.of(), false);
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** An NGO's activities that were not withdrawn, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ActivityRow> of(Actor who, NgoId ngo, Locale locale) {
        return records.of(ngo, LocalDate.now(clock), locale);
    }

    /** The activities of a cell that ran on a day, as it was known then. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ActivityRow> ofCell(Actor who, CountyCode county, String subSector, LocalDate on, Locale locale) {
        return records.ofCell(county, subSector, on, locale);
    }

    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public ActivityDetails details(Actor who, ActivityId activity, Locale locale) {
        return records.details(activity, LocalDate.now(clock), locale).orElseThrow(NotFound::new);
    }

    /** The places an NGO's activity may be at: those of its county, by name. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT})
    @Reading
    public List<LocalityRow> localities(Actor who, NgoId ngo) {
        return records.localities(ngo);
    }

    /** Who changed a record last, and when; for those who meet the change while they are writing. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT})
    @Reading
    public Optional<AuditRow> lastChange(Actor who, ActivityId activity) {
        var county = jdbc.sql("select county_code from activity where id = ?").param(activity.value()).query(String.class).single();
        return audit.latest(new CountyCode(county), "ActivityRegister", subject(activity));
    }

    /** Puts an activity on record. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public ActivityId plan(Actor who, CommandKey key, Plan plan) {
        return new ActivityId(commands.once(who, key, "ActivityRegister.plan", () -> {
            var county = countyOf(plan.ngo());
            expectKnown(plan.facts(), county, "");
            var id = ActivityId.random();
            activities.save(Activity.plan(id, plan.ngo(), county, plan.facts(), LocalDate.now(clock)));
            if (!plan.partners().isEmpty()) {
                if (plan.partners().contains(plan.ngo())) {
                    throw new DomainException("coverage.PartnerDesk.itself");
                }
                together.expectFellows(plan.partners(), county);
                // The rows that hang on it are written by SQL: the activity itself must stand first.
                activities.flush();
                together.begin(id, plan.partners(), plan.agreed(), who, LocalDate.now(clock));
            }
            audit.record(who, county, "ActivityRegister.plan", subject(id), plan.facts().title());
            return id.value();
        }));
    }

    /**
     * Changes what a record says, based on the version that was seen.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void change(Actor who, CommandKey key, ActivityId id, long version, ActivityFacts facts) {
        verb(who, key, id, version, "change", activity -> {
            expectKnown(facts, activity.county(), activity.subSector());
            activity.change(facts, LocalDate.now(clock));
        });
    }

    /** The activity began on that day. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void start(Actor who, CommandKey key, ActivityId id, long version, LocalDate on) {
        verb(who, key, id, version, "start", activity -> activity.start(on, LocalDate.now(clock)));
    }

    /** The activity ended on that day. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void finish(Actor who, CommandKey key, ActivityId id, long version, LocalDate on) {
        verb(who, key, id, version, "finish", activity -> activity.finish(on, LocalDate.now(clock)));
    }

    /** "Still true": the record as it was seen. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void confirm(Actor who, CommandKey key, ActivityId id, long version) {
        verb(who, key, id, version, "confirm", activity -> activity.confirm(LocalDate.now(clock)));
    }

    /** The activity will not be, or was put down by mistake. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void withdraw(Actor who, CommandKey key, ActivityId id, long version) {
        verb(who, key, id, version, "withdraw", activity -> activity.withdraw(LocalDate.now(clock)));
    }

    private void verb(Actor who, CommandKey key, ActivityId id, long version, String name, Consumer<Activity> verb) {
        var command = "ActivityRegister." + name;
        commands.once(who, key, command, () -> {
            var activity = activities.findById(id).orElseThrow(NotFound::new);
            activity.expectVersion(version);
            var before = activity.words();
            verb.accept(activity);
            audit.record(who, activity.county(), command, subject(id), difference(before, activity.words()));
            return id.value();
        });
    }

    private static String difference(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(word -> !word.getValue().equals(before.get(word.getKey())))
                .map(word -> word.getKey() + ": " + before.get(word.getKey()) + " \u2192 " + word.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What is chosen from lists must be on them, and the place in the county; a code that went out of use may stay, but not be chosen. */
    private void expectKnown(ActivityFacts facts, CountyCode county, String before) {
        var known = (facts.subSector().equals(before) || count(IN_USE, Map.of("code", facts.subSector())) == 1)
                && count("select count(*) from target_group where code in (:groups)", Map.of("groups", facts.groups())) == facts.groups().size();
        if (!known || !lies(facts.locality(), county)) {
            throw new NotFound();
        }
    }

    private boolean lies(@Nullable UUID locality, CountyCode county) {
        return locality == null
                || count("select count(*) from locality where id = :id and county_code = :county", Map.of("id", locality, "county", county.value())) == 1;
    }

    private long count(String sql, Map<String, Object> params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    private CountyCode countyOf(NgoId ngo) {
        return new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
    }

    private static String subject(ActivityId id) {
        return "activity " + id;
    }
}
