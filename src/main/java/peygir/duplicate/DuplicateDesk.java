package peygir.duplicate;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import peygir.duplicate.Likeness.Candidate;
import peygir.duplicate.Likeness.Pair;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** Where records that may be of one NGO are looked at, told apart or made one. */
@Service
public class DuplicateDesk {

    public static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final Merges merges;
    private final References references;
    private final Commands commands;
    private final AuditLog audit;
    private final EntityManager entities;
    private final Clock clock;

    DuplicateDesk(
            JdbcClient jdbc, Merges merges, References references, Commands commands, AuditLog audit, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.merges = merges;
        this.references = references;
        this.commands = commands;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /** Two records somebody looked at. */
    public record Two(NgoId first, NgoId second) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(first, second);
        }
    }

    /**
     * Which of two becomes a part of the other.
     *
     * @param why in words, for the history
     */
    public record Merging(NgoId kept, NgoId merged, String why) implements About {

        public Merging {
            why = Letters.store(why).strip();
            if (why.isEmpty()) {
                throw new DomainException("duplicate.DuplicateDesk.reasonNeeded");
            }
            if (why.length() > LONGEST_REASON) {
                throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_REASON, why.length());
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(kept, merged);
        }
    }

    /** Pairs of a county that may be one NGO and were not told apart; those with most reasons first. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public List<DuplicateRow> of(Actor who, CountyCode county) {
        var candidates = candidates(county);
        var apart = apart(county);
        var pairs = Likeness.among(candidates.values()).entrySet().stream()
                .filter(pair -> !apart.contains(pair.getKey()))
                .sorted(Comparator.comparingInt(pair -> -pair.getValue().size()))
                .toList();
        var counts = references.counts(pairs.stream().flatMap(pair -> Stream.of(pair.getKey().first(), pair.getKey().second())).distinct().toList());
        return pairs.stream()
                .map(pair -> new DuplicateRow(
                        record(candidates, pair.getKey().first(), counts), record(candidates, pair.getKey().second(), counts), List.copyOf(pair.getValue())))
                .toList();
    }

    private static DuplicateRow.Record record(Map<NgoId, Candidate> candidates, NgoId id, Map<NgoId, Long> counts) {
        var candidate = Objects.requireNonNull(candidates.get(id));
        return new DuplicateRow.Record(
                id, candidate.names().getFirst(), candidate.registrationNumber(), candidate.phone(), counts.getOrDefault(id, 0L));
    }

    private Map<NgoId, Candidate> candidates(CountyCode county) {
        var candidates = new LinkedHashMap<NgoId, Candidate>();
        jdbc.sql("""
                        select n.id, n.name, n.registration_number, n.phone,
                               (select group_concat(a.name order by a.name separator '\n') from ngo_alias a where a.ngo_id = n.id) as aliases
                        from ngo n where n.county_code = ? and n.closed_on is null order by n.name, n.id
                        """)
                .param(county.value())
                .query(row -> {
                    var id = NgoId.of(row.getString("id"));
                    var aliases = row.getString("aliases");
                    var names = Stream.concat(Stream.of(row.getString("name")), aliases == null ? Stream.empty() : aliases.lines()).toList();
                    candidates.put(id, new Candidate(id, names, row.getString("registration_number"), row.getString("phone")));
                });
        return candidates;
    }

    private Set<Pair> apart(CountyCode county) {
        return new HashSet<>(jdbc.sql("select d.first_ngo, d.second_ngo from ngo_distinct d join ngo n on n.id = d.first_ngo where n.county_code = ?")
                .param(county.value())
                .query((row, _) -> Pair.of(NgoId.of(row.getString(1)), NgoId.of(row.getString(2))))
                .list());
    }

    /** They are two: the pair is not shown again. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void notTheSame(Actor who, CommandKey key, Two two) {
        commands.once(who, key, "DuplicateDesk.notTheSame", () -> {
            var pair = Pair.of(two.first(), two.second());
            var county = expectTwo(merges.lock(pair.first()), merges.lock(pair.second()));
            jdbc.sql("insert ignore into ngo_distinct (first_ngo, second_ngo, said_on, said_by) values (?, ?, ?, ?)")
                    .params(pair.first().value(), pair.second().value(), LocalDate.now(clock), who.name())
                    .update();
            audit.record(who, county, "DuplicateDesk.notTheSame", "ngo " + pair.first(), pair.second().toString());
            return pair.first().value();
        });
    }

    /**
     * Makes one record of two: whatever referred to the merged one refers to the kept one.
     *
     * @throws DomainException when they are not two open records of one county
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void merge(Actor who, CommandKey key, Merging merging) {
        commands.once(who, key, "DuplicateDesk.merge", () -> {
            entities.flush();
            // In one order, whichever is kept: of two who merge the same at once one waits.
            var pair = Pair.of(merging.kept(), merging.merged());
            merges.lock(pair.first());
            merges.lock(pair.second());
            var kept = merges.lock(merging.kept());
            var merged = merges.lock(merging.merged());
            var county = expectTwo(kept, merged);
            var merge = merges.merge(kept, merged, merging.why(), LocalDate.now(clock), who.name());
            entities.clear();
            audit.record(who, county, "DuplicateDesk.merge", "ngo " + merging.kept(), merged.name() + " (" + merging.merged() + "): " + merging.why());
            return merge;
        });
    }

    private static CountyCode expectTwo(Merges.Standing one, Merges.Standing other) {
        if (one.closed() || other.closed() || one.id().equals(other.id()) || !one.county().equals(other.county())) {
            throw new DomainException("duplicate.DuplicateDesk.notTwoOfOneCounty");
        }
        return new CountyCode(one.county());
    }

    /** What became one with an NGO, the latest first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<MergeRow> history(Actor who, NgoId ngo) {
        return jdbc.sql("select * from ngo_merge where kept = ? or (merged = ? and undone_on is not null) order by merged_on desc, id")
                .params(ngo.value(), ngo.value())
                .query((row, _) -> new MergeRow(
                        UUID.fromString(row.getString("id")), row.getString("merged_name"), row.getString("reason"),
                        row.getObject("merged_on", LocalDate.class), row.getString("merged_by"), row.getObject("undone_on", LocalDate.class),
                        row.getString("undone_by")))
                .list();
    }

    /**
     * Makes two of one again, as they were.
     *
     * @throws DomainException when something was changed or added since: nobody could say to which of the two it belongs
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void undo(Actor who, CommandKey key, NgoId kept, UUID merge) {
        commands.once(who, key, "DuplicateDesk.undo", () -> {
            entities.flush();
            var known = jdbc.sql("select merged, kept_version, refs_after, merged_name, county_code from ngo_merge where id = ? and kept = ? and undone_on is null for update")
                    .params(merge, kept.value())
                    .query((row, _) -> new Known(
                            NgoId.of(row.getString(1)), row.getLong(2), row.getLong(3), row.getString(4), new CountyCode(row.getString(5))))
                    .optional()
                    .orElseThrow(NotFound::new);
            if (!merges.isUntouched(kept, known.version, known.refs)) {
                throw new DomainException("duplicate.DuplicateDesk.changedSince");
            }
            merges.undo(merge, kept, known.merged, LocalDate.now(clock), who.name());
            entities.clear();
            audit.record(who, known.county, "DuplicateDesk.undo", "ngo " + kept, known.name + " (" + known.merged + ")");
            return merge;
        });
    }

    private record Known(NgoId merged, long version, long refs, String name, CountyCode county) {}
}
