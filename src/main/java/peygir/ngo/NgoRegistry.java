package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.AuditRow;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.KeyboardLayout;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** The register of NGOs: who they are, found by however their name is typed. */
@Service
public class NgoRegistry {

    private final Ngos ngos;
    private final NgoRecords records;
    private final NgoFinder finder;
    private final Commands commands;
    private final AuditLog audit;
    private final RegisterRules rules;
    private final NgoSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    NgoRegistry(
            Ngos ngos, NgoRecords records, NgoFinder finder, Commands commands, AuditLog audit, RegisterRules rules, NgoSettings settings,
            JdbcClient jdbc, Clock clock) {
        this.ngos = ngos;
        this.records = records;
        this.finder = finder;
        this.commands = commands;
        this.audit = audit;
        this.rules = rules;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An NGO to be put on the register of a county. */
    public record Registration(CountyCode county, Profile profile) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(county);
        }
    }

    /**
     * NGOs within reach, by name; of a search the surest finds first, each with its reason.
     *
     * @param after the last row of the page before, null for the first page
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<NgoRow> rows(Actor who, @Nullable NgoFilter filter, Locale locale, @Nullable NgoPlace after, int limit) {
        return finder.rows(who, filter == null ? NgoFilter.all() : filter, locale, after, limit);
    }

    /** The first page of the same rows, and how many there are. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public NgoPage first(Actor who, @Nullable NgoFilter filter, Locale locale, int limit) {
        return finder.first(who, filter == null ? NgoFilter.all() : filter, locale, limit);
    }

    /** How many NGOs within reach the filter lets through, and how many of them are active. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public NgoCounts counts(Actor who, @Nullable NgoFilter filter) {
        return finder.counts(who, filter == null ? NgoFilter.all() : filter);
    }

    /** What the filter's term reads when it was typed on the other keyboard, if that finds any NGO. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public Optional<String> meant(Actor who, @Nullable NgoFilter filter) {
        var asked = filter == null ? NgoFilter.all() : filter;
        return KeyboardLayout.other(asked.term())
                .map(String::strip)
                .filter(term -> finder.counts(who, new NgoFilter(term, asked.county(), asked.sector(), asked.status())).total() > 0);
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public NgoDetails details(Actor who, NgoId ngo, Locale locale) {
        return records.details(ngo, locale).orElseThrow(NotFound::new);
    }

    /** Who changed the NGO's record last, and when; for those who meet the change while they are writing. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public Optional<AuditRow> lastChange(Actor who, NgoId ngo) {
        return audit.latest(county(ngo), "NgoRegistry", subject(ngo));
    }

    /** Puts an NGO on the register. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public NgoId register(Actor who, CommandKey key, Registration registration) {
        return new NgoId(commands.once(who, key, "NgoRegistry.register", () -> {
            var id = NgoId.random();
            var profile = registration.profile();
            rules.expectFitting(id, registration.county(), profile);
            var ngo = new Ngo(id, registration.county(), profile, LocalDate.now(clock));
            ngos.save(ngo);
            audit.record(who, ngo.county(), "NgoRegistry.register", subject(id), ngo.name());
            return id.value();
        }));
    }

    /**
     * The office changes what the register says of an NGO, based on the version that was seen.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void changeProfile(Actor who, CommandKey key, NgoId id, long version, Profile profile) {
        change(who, key, id, "NgoRegistry.changeProfile", ngo -> {
            ngo.expectVersion(version);
            rules.expectFitting(id, ngo.county(), profile);
            ngo.change(profile, LocalDate.now(clock));
        });
    }

    /**
     * Changes what an NGO says of itself, based on the version that was seen.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void describe(Actor who, CommandKey key, NgoId id, long version, @Nullable PhoneNumber phone, String typedAbout) {
        var about = Texts.orNull(typedAbout, Profile.LONGEST_ABOUT);
        change(who, key, id, "NgoRegistry.describe", ngo -> {
            ngo.expectVersion(version);
            expectFree(who, ngo.county());
            ngo.describe(phone, about, LocalDate.now(clock));
        });
    }

    /**
     * Takes off the register what should never have been on it, as after a wrong import.
     *
     * @throws DomainException when something hangs on it already: it came to a meeting, promised, or said something of itself
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeOff(Actor who, CommandKey key, NgoId id) {
        commands.once(who, key, "NgoRegistry.takeOff", () -> {
            var ngo = ngos.findById(id).orElseThrow(NotFound::new);
            audit.record(who, ngo.county(), "NgoRegistry.takeOff", subject(id), ngo.name());
            records.delete(id, ngo.name());
            return id.value();
        });
    }

    /** "Still true": the profile as it stands. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void confirmProfile(Actor who, CommandKey key, NgoId id) {
        change(who, key, id, "NgoRegistry.confirmProfile", ngo -> ngo.confirmProfile(LocalDate.now(clock)));
    }

    /** Records a licence the NGO was given, or a renewal. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void license(Actor who, CommandKey key, NgoId id, Permission permission) {
        change(who, key, id, "NgoRegistry.license", ngo -> {
            rules.expectSector(permission.sector());
            rules.expectNew(permission);
            ngo.license(new Licence(UUID.randomUUID(), permission, LocalDate.now(clock)));
        });
    }

    private void change(Actor who, CommandKey key, NgoId id, String command, Consumer<Ngo> verb) {
        commands.once(who, key, command, () -> {
            var ngo = ngos.findById(id).orElseThrow(NotFound::new);
            var before = ngo.facts();
            verb.accept(ngo);
            audit.record(who, ngo.county(), command, subject(id), Facts.difference(before, ngo.facts()));
            return id.value();
        });
    }

    /** What is not free to an NGO goes over the {@link ProfileDesk}. */
    private void expectFree(Actor who, CountyCode county) {
        var office = who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(county));
        if (!office && !settings.freeFields().containsAll(Set.of(ProfileField.PHONE, ProfileField.ABOUT))) {
            throw new DomainException("ngo.NgoRegistry.notFree");
        }
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(
                jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).optional().orElseThrow(NotFound::new));
    }

    private static String subject(NgoId id) {
        return "ngo " + id;
    }
}
