package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
import peygir.meeting.MeetingId;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** Where overlaps are looked at and settled. */
@Service
public class OverlapDesk {

    public static final int LONGEST_AGREEMENT = 1000;

    private final OverlapCases cases;
    private final Overlaps overlaps;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    OverlapDesk(OverlapCases cases, Overlaps overlaps, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.overlaps = overlaps;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How a pair of activities is settled.
     *
     * @param version of the row that was seen
     * @param agreement what was agreed, in words
     * @param decidedIn the meeting it was decided in, null when it was settled between meetings
     */
    public record Settlement(
            ActivityId first, ActivityId second, long version, OverlapLabel label, String agreement, @Nullable MeetingId decidedIn) implements About {

        public Settlement {
            agreement = Texts.required(agreement, LONGEST_AGREEMENT, "coverage.OverlapDesk.agreementNeeded");
        }

        @Override
        public Collection<? extends Subject> subjects() {
            var subjects = new ArrayList<Subject>(List.of(first, second));
            Stream.ofNullable(decidedIn).forEach(subjects::add);
            return subjects;
        }
    }

    /** Candidates and settled cases of a county, open ones first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<OverlapRow> of(Actor who, CountyCode county, Locale locale) {
        return overlaps.read("c.code = '" + county + "'", LocalDate.now(clock), locale);
    }

    /** Takes a candidate up, to be spoken about; it counts as open until it is settled. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void open(Actor who, CommandKey key, ActivityId first, ActivityId second) {
        commands.once(who, key, "OverlapDesk.open", () -> {
            var county = lock(first, second);
            var known = cases.of(first, second);
            if (known.isPresent()) {
                return known.get().id().value();
            }
            var opened = cases.save(OverlapCase.open(county, first, second, LocalDate.now(clock)));
            audit.record(who, county, "OverlapDesk.open", "overlap " + opened.id(), first + " " + second);
            return opened.id().value();
        });
    }

    /**
     * Settles a pair: what it is, what was agreed, and where.
     *
     * @throws OptimisticLockingFailureException when someone settled it meanwhile
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void settle(Actor who, CommandKey key, Settlement settlement) {
        commands.once(who, key, "OverlapDesk.settle", () -> {
            var county = lock(settlement.first(), settlement.second());
            var today = LocalDate.now(clock);
            var settled = cases.of(settlement.first(), settlement.second())
                    .orElseGet(() -> OverlapCase.open(county, settlement.first(), settlement.second(), today));
            settled.expectVersion(settlement.version());
            settled.resolve(settlement.label(), settlement.agreement(), settlement.decidedIn(), today);
            cases.save(settled);
            audit.record(
                    who, county, "OverlapDesk.settle", "overlap " + settled.id(),
                    settlement.first() + " " + settlement.second() + " " + settlement.label() + ": " + settlement.agreement());
            return settled.id().value();
        });
    }

    /** Two activities of two NGOs of one county; whoever else looks at one of them waits. */
    private CountyCode lock(ActivityId first, ActivityId second) {
        List<UUID> pair = Stream.of(first, second).map(ActivityId::value).sorted().toList();
        var rows = jdbc.sql("select county_code, ngo_id from activity where id in (?, ?) order by id for update")
                .params(pair.get(0), pair.get(1))
                .query((row, _) -> List.of(row.getString("county_code"), row.getString("ngo_id")))
                .list();
        if (rows.size() != 2 || !rows.get(0).get(0).equals(rows.get(1).get(0)) || rows.get(0).get(1).equals(rows.get(1).get(1))) {
            throw new NotFound();
        }
        return new CountyCode(rows.getFirst().getFirst());
    }
}
