package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where an NGO keeps its own record true: what is free is changed at once, the rest waits for an officer's decision. */
@Service
public class ProfileDesk {

    public static final int LONGEST_REASON = 500;

    private final Ngos ngos;
    private final ProfileChanges changes;
    private final ProfileChangeRecords records;
    private final RegisterRules rules;
    private final NgoSettings settings;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProfileDesk(
            Ngos ngos, ProfileChanges changes, ProfileChangeRecords records, RegisterRules rules, NgoSettings settings, Commands commands, AuditLog audit,
            JdbcClient jdbc, Clock clock) {
        this.ngos = ngos;
        this.changes = changes;
        this.records = records;
        this.rules = rules;
        this.settings = settings;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an NGO says its record should say. */
    public record Statement(NgoId ngo, Portrait portrait) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** An NGO works from another county from now on. */
    public record Move(NgoId ngo, CountyCode county) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            // Whoever asks reaches the NGO, and need not reach the county it goes to.
            return List.of(ngo);
        }
    }

    /** A county an NGO may move to, by its name; the code names it in a proposal and opens nothing. */
    public record OtherCounty(String code, String name) {}

    /** What waits for the office's decision, the longest waiting first; each with what the record says now. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ProfileChangeRow> waiting(Actor who, NgoId ngo, Locale locale) {
        return records.waiting(ngo, locale);
    }

    /** The departments an NGO may say it belongs to: those of its county, by name. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<Affiliation> departments(Actor who, NgoId ngo) {
        return jdbc.sql("select d.id, d.name from department d join ngo n on n.county_code = d.county_code where n.id = ? order by d.name")
                .param(ngo.value())
                .query((row, _) -> new Affiliation(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }

    /**
     * Changes what is free and proposes the rest, both in view of the version that was seen. A proposal that waited takes
     * no part in it: the new one stands in its place when it is about the same fields.
     *
     * @throws OptimisticLockingFailureException when someone changed the record meanwhile
     */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void state(Actor who, CommandKey key, long version, Statement statement) {
        commands.once(who, key, "ProfileDesk.state", () -> {
            var ngo = ngos.findById(statement.ngo()).orElseThrow(NotFound::new);
            ngo.expectVersion(version);
            // Whoever keeps the county's register need not ask.
            var decides = who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(ngo.county()));
            var stored = ngo.values();
            var free = new EnumMap<>(stored);
            var proposed = new EnumMap<ProfileField, ProfileChange.Line>(ProfileField.class);
            statement.portrait().values().forEach((field, value) -> {
                var before = stored.getOrDefault(field, "");
                if (value.equals(before)) {
                    return;
                }
                if (settings.freeFields().contains(field) || decides) {
                    free.put(field, value);
                } else {
                    proposed.put(field, new ProfileChange.Line(before, value));
                }
            });
            rules.expectFitting(ngo.id(), ngo.county(), statement.portrait().profile());
            change(who, ngo, "ProfileDesk.state", free);
            if (!proposed.isEmpty()) {
                propose(who, ngo, proposed);
            }
            return ngo.id().value();
        });
    }

    /** The counties there are today, but for the NGO's own, by name. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<OtherCounty> otherCounties(Actor who, NgoId ngo, Locale locale) {
        var name = locale.getLanguage().equals("en") ? "name_en" : "name_fa";
        return jdbc.sql("select c.code, c." + name + " as county, p." + name + " as province from county c join province p on p.code = c.province_code"
                        + " where c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today) and c.code <> (select county_code from ngo where id = :ngo)"
                        + " order by c.name_fa, c.code")
                .param("today", LocalDate.now(clock))
                .param("ngo", ngo.value())
                .query((row, _) -> new OtherCounty(
                        row.getString("code"), Messages.text(locale, "ngo.ProfileDesk.county", row.getString("county"), row.getString("province"))))
                .list();
    }

    /**
     * Proposes that the NGO's record lies in another county from now on; whoever asks, an officer decides in view of what
     * changes with it: a department of the county it leaves is no affiliation in the other one.
     *
     * @throws OptimisticLockingFailureException when someone changed the record meanwhile
     */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void move(Actor who, CommandKey key, long version, Move move) {
        commands.once(who, key, "ProfileDesk.move", () -> {
            var ngo = ngos.findById(move.ngo()).orElseThrow(NotFound::new);
            ngo.expectVersion(version);
            if (move.county().equals(ngo.county())) {
                throw new DomainException("ngo.ProfileDesk.sameCounty");
            }
            var stored = ngo.values();
            var after = new EnumMap<>(stored);
            after.put(ProfileField.COUNTY, move.county().value());
            after.put(ProfileField.AFFILIATION, "");
            rules.expectCounty(move.county(), LocalDate.now(clock));
            rules.expectFitting(ngo.id(), move.county(), Portrait.of(after).profile());
            var lines = new EnumMap<ProfileField, ProfileChange.Line>(ProfileField.class);
            after.forEach((field, value) -> {
                if (!value.equals(stored.get(field))) {
                    lines.put(field, new ProfileChange.Line(stored.getOrDefault(field, ""), value));
                }
            });
            propose(who, ngo, lines);
            return ngo.id().value();
        });
    }

    /** An officer accepts; the record says from now on what was proposed. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void accept(Actor who, CommandKey key, ProfileChangeId id) {
        commands.once(who, key, "ProfileDesk.accept", () -> {
            var proposal = changes.findById(id).orElseThrow(NotFound::new);
            var ngo = ngos.findById(proposal.ngo()).orElseThrow(NotFound::new);
            proposal.accept(who.name(), LocalDate.now(clock));
            var applied = proposal.appliedTo(ngo.values());
            var county = new CountyCode(applied.getOrDefault(ProfileField.COUNTY, ""));
            rules.expectFitting(ngo.id(), county, Portrait.of(applied).profile());
            if (county.equals(ngo.county())) {
                change(who, ngo, "ProfileDesk.accept", applied);
            } else {
                move(who, ngo, county, applied);
            }
            return id.value();
        });
    }

    /** An officer declines, and says why. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void decline(Actor who, CommandKey key, ProfileChangeId id, String typedReason) {
        var reason = Texts.required(typedReason, LONGEST_REASON, "shared.ui.TextRule.required");
        commands.once(who, key, "ProfileDesk.decline", () -> {
            var proposal = changes.findById(id).orElseThrow(NotFound::new);
            proposal.decline(reason, who.name(), LocalDate.now(clock));
            record(who, proposal.ngo(), "ProfileDesk.decline", id + ": " + reason);
            return id.value();
        });
    }

    /** The NGO takes its proposal back. */
    @Permit(Role.NGO)
    @Transactional
    public void withdraw(Actor who, CommandKey key, ProfileChangeId id) {
        commands.once(who, key, "ProfileDesk.withdraw", () -> {
            var proposal = changes.findById(id).orElseThrow(NotFound::new);
            proposal.withdraw(who.name(), LocalDate.now(clock));
            record(who, proposal.ngo(), "ProfileDesk.withdraw", id.toString());
            return id.value();
        });
    }

    /** What became of the NGO's last proposal, when it was declined and nothing was proposed since. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<Decline> declined(Actor who, NgoId ngo) {
        return jdbc.sql("select decided_on, decided_by, reason from profile_change c where ngo_id = ? and state = 'DECLINED' and not exists"
                        + " (select 1 from profile_change l where l.ngo_id = c.ngo_id and (l.proposed_on > c.decided_on or l.decided_on > c.decided_on))"
                        + " order by decided_on desc, id limit 1")
                .param(ngo.value())
                .query((row, _) -> new Decline(row.getObject("decided_on", LocalDate.class), row.getString("decided_by"), row.getString("reason")))
                .list();
    }

    /** A department by its name, to be chosen. */
    public record Affiliation(UUID department, String name) {}

    /** An officer's no, and why. */
    public record Decline(LocalDate on, String by, String reason) {}

    private void propose(Actor who, Ngo ngo, Map<ProfileField, ProfileChange.Line> lines) {
        var today = LocalDate.now(clock);
        records.waitingAbout(ngo.id(), lines.keySet()).forEach(older -> changes.findById(older).orElseThrow(NotFound::new).withdraw(who.name(), today));
        var proposal = new ProfileChange(ProfileChangeId.random(), ngo.id(), lines, who.name(), today);
        changes.save(proposal);
        record(who, ngo.id(), "ProfileDesk.propose", proposal.id() + ": " + lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue().before() + " \u2192 " + line.getValue().after())
                .collect(Collectors.joining("; ")));
    }

    private void change(Actor who, Ngo ngo, String command, Map<ProfileField, String> values) {
        var before = ngo.facts();
        ngo.change(Portrait.of(values), LocalDate.now(clock));
        audit.record(who, ngo.county(), command, "ngo " + ngo.id(), Facts.difference(before, ngo.facts()));
    }

    /** Both counties have it in their log, and count their figures anew. */
    private void move(Actor who, Ngo ngo, CountyCode county, Map<ProfileField, String> values) {
        var left = ngo.county();
        var before = ngo.facts();
        ngo.change(Portrait.of(values), LocalDate.now(clock));
        ngo.moveTo(county);
        var words = Facts.difference(before, ngo.facts());
        // Always in the order of their codes: two that go opposite ways do not wait for each other.
        Stream.of(left, county).sorted(Comparator.comparing(CountyCode::value)).forEach(one ->
                audit.record(who, one, one.equals(left) ? "ProfileDesk.accept" : "ProfileDesk.receive", "ngo " + ngo.id(), words));
    }

    private void record(Actor who, NgoId ngo, String command, String words) {
        var county = jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single();
        audit.record(who, new CountyCode(county), command, "ngo " + ngo, words);
    }
}
